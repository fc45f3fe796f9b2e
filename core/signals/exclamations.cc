#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) {
  return Share(document.facts.shape.exclamations, document.facts.shape.sentence_ends + 1);
}

}  // namespace

constinit const Signal kExclamationsSignal = {
    "exclamations", Family::kContent, "exclamation marks per sentence end, 0..1 and more",
    Measure,        "It exclaims.",   "It does not exclaim."};

}  // namespace winnow
