#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) {
  switch (document.post->author_role) {
    case Role::kUnknown:
    case Role::kBot:
      return kUnknownSignal;
    case Role::kNone:
    case Role::kFirstTime:
      return 0.0f;
    case Role::kContributor:
      return 1.0f;
    default:
      return 2.0f;
  }
}

}  // namespace

constinit const Signal kProjectRoleSignal = {
    "project_role",
    Family::kStanding,
    "0 no role, 1 contributor, 2 member, maintainer, moderator or owner; -1 where unknown or a declared bot",
    Measure,
    "The account has no role in this project.",
    "The account has a role in this project."};

}  // namespace winnow
