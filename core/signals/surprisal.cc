#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) {
  if (document.costs.empty()) return kUnknownSignal;
  // Bits per character that ordinary honest text takes in scripts with and without spaces.
  constexpr float kSpaced = 2.6f;
  constexpr float kUnspaced = 7.0f;
  const Shape& shape = document.facts.shape;
  const float unspaced = Share(shape.unspaced, shape.letters);
  const float expected = kUnspaced * unspaced + kSpaced * (1.0f - unspaced);
  return document.bits / static_cast<float>(document.costs.size()) / expected;
}

}  // namespace

constinit const Signal kSurprisalSignal = {
    "surprisal",
    Family::kContent,
    "bits per character over what the script usually takes: 1 is ordinary text, 0 and up; -1 without text",
    Measure,
    "Its characters follow each other in an unusual way.",
    "Its characters follow each other as in ordinary text."};

}  // namespace winnow
