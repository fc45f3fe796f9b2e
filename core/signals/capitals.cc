#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) {
  constexpr int32_t kFewest = 10;
  const Shape& shape = document.facts.shape;
  return shape.cased < kFewest ? kUnknownSignal : Share(shape.upper, shape.cased);
}

}  // namespace

constinit const Signal kCapitalsSignal = {
    "capitals",
    Family::kContent,
    "share of letters that are capitals, 0..1; -1 below 10 letters of a script that has them",
    Measure,
    "{value%} of its letters are capitals.",
    "It uses capitals as usual."};

}  // namespace winnow
