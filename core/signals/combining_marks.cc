#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) {
  return static_cast<float>(document.title.combining + document.body.combining);
}

}  // namespace

constinit const Signal kCombiningMarksSignal = {"combining_marks",
                                                Family::kContent,
                                                "combining marks beyond what the script needs, a count",
                                                Measure,
                                                "It piles marks on its letters.",
                                                "Its letters are written plainly."};

}  // namespace winnow
