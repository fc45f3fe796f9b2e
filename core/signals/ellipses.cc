#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) {
  return Share(document.facts.shape.ellipses, document.facts.shape.sentence_ends + 1);
}

}  // namespace

constinit const Signal kEllipsesSignal = {
    "ellipses", Family::kContent, "ellipses (...) per sentence end, 0..1 and more",
    Measure,    "It trails off.", "It does not trail off."};

}  // namespace winnow
