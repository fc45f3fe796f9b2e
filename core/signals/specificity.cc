#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) {
  constexpr int32_t kSmoothing = 4;
  return Share(document.facts.specifics.total(), document.facts.shape.words + kSmoothing);
}

}  // namespace

constinit const Signal kSpecificitySignal = {
    "specificity",
    Family::kContent,
    "things that can be checked (quantities, versions, files, references, code), per word, smoothed",
    Measure,
    "It holds little that can be checked.",
    "It names things that can be checked: versions, files, quantities or code."};

}  // namespace winnow
