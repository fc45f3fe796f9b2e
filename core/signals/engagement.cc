#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) {
  const Post& post = *document.post;
  if (post.score == kUnknownCount && post.replies == kUnknownCount) return kUnknownSignal;
  const float votes = post.score > 1 ? static_cast<float>(post.score) - 1.0f : 0.0f;
  return votes + (post.replies > 0 ? static_cast<float>(post.replies) : 0.0f);
}

}  // namespace

constinit const Signal kEngagementSignal = {
    "engagement", Family::kBehaviour,      "votes beyond the first and answers, a count; -1 where both are unknown",
    Measure,      "It found no response.", "Others responded to it."};

}  // namespace winnow
