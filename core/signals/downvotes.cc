#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) {
  const int32_t score = document.post->score;
  if (score == kUnknownCount) return kUnknownSignal;
  return score < 0 ? -static_cast<float>(score) : 0.0f;
}

}  // namespace

constinit const Signal kDownvotesSignal = {"downvotes",
                                           Family::kBehaviour,
                                           "votes below zero, a count; -1 where votes are unknown",
                                           Measure,
                                           "Readers have voted it down.",
                                           "Readers have not voted it down."};

}  // namespace winnow
