#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) {
  constexpr int32_t kFewest = 5;
  const Shape& shape = document.facts.shape;
  return shape.words < kFewest ? kUnknownSignal : Share(shape.title_words, shape.words);
}

}  // namespace

constinit const Signal kTitleCaseSignal = {
    "title_case",
    Family::kContent,
    "share of words that begin with a capital and go on small, 0..1; -1 below 5 words",
    Measure,
    "Many of its words begin with a capital, as in headlines and names of goods.",
    "It uses capitals as running text does."};

}  // namespace winnow
