#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) {
  const Role role = document.post->author_role;
  if (role == Role::kUnknown) return kUnknownSignal;
  return role == Role::kFirstTime ? 1.0f : 0.0f;
}

}  // namespace

constinit const Signal kFirstContributionSignal = {
    "first_contribution",
    Family::kStanding,
    "1 for the first contribution of an account to a project, else 0; -1 where roles are unknown",
    Measure,
    "It is the account's first contribution here.",
    "The account has contributed here before."};

}  // namespace winnow
