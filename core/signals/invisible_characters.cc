#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) {
  return static_cast<float>(document.title.invisible + document.body.invisible);
}

}  // namespace

constinit const Signal kInvisibleCharactersSignal = {"invisible_characters",
                                                     Family::kContent,
                                                     "invisible characters (zero-width, bidi controls, tags), a count",
                                                     Measure,
                                                     "It holds invisible characters: {value}.",
                                                     "Its letters are written plainly."};

}  // namespace winnow
