#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) {
  const Post& post = *document.post;
  const TimeMs posted = post.created_at != kUnknownTime ? post.created_at : post.seen_at;
  if (post.author_created_at == kUnknownTime || posted == kUnknownTime) return kUnknownSignal;
  constexpr float kDay = 24.0f * 3600.0f * 1000.0f;
  return posted <= post.author_created_at ? 0.0f : static_cast<float>(posted - post.author_created_at) / kDay;
}

}  // namespace

constinit const Signal kAccountAgeDaysSignal = {
    "account_age_days",
    Family::kStanding,
    "days between the making of the account and the post, 0 and up; -1 where unknown",
    Measure,
    "The account was {value} days old when it posted.",
    "The account was {value} days old when it posted."};

}  // namespace winnow
