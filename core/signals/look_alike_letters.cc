#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) {
  return static_cast<float>(document.title.look_alikes + document.body.look_alikes);
}

}  // namespace

constinit const Signal kLookAlikeLettersSignal = {"look_alike_letters",
                                                  Family::kContent,
                                                  "letters of another script inside a word, a count",
                                                  Measure,
                                                  "It swaps letters for look-alikes of another script: {value}.",
                                                  "Its letters are written plainly."};

}  // namespace winnow
