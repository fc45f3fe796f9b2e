#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) {
  const Post& post = *document.post;
  if (post.created_at == kUnknownTime || post.seen_at == kUnknownTime) return kUnknownSignal;
  if (post.score == kUnknownCount || post.replies == kUnknownCount) return kUnknownSignal;
  if (post.replies > 0 || post.score > 1) return 0.0f;
  constexpr float kHour = 3600.0f * 1000.0f;
  const TimeMs age = post.seen_at - post.created_at;
  return age <= 0 ? 0.0f : static_cast<float>(age) / kHour;
}

}  // namespace

constinit const Signal kUnansweredHoursSignal = {"unanswered_hours",
                                                 Family::kBehaviour,
                                                 "hours since posting while it has no answers and at most one vote, 0 "
                                                 "with either; -1 unless times, votes and answers are known",
                                                 Measure,
                                                 "Nobody has answered it or voted for it.",
                                                 "Others have answered it or voted for it."};

}  // namespace winnow
