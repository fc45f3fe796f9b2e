#ifndef WINNOW_CORE_FAMILY_H_
#define WINNOW_CORE_FAMILY_H_

#include <cstdint>

#include "absl/strings/string_view.h"

namespace winnow {

// Kinds of evidence that fail independently (DESIGN section 2). "spam" needs two of them.
enum class Family : uint8_t { kContent, kCampaign, kBehaviour, kStanding, kReader };
inline constexpr int kFamilyCount = 5;

absl::string_view Name(Family family);  // "content", "campaign", ...

}  // namespace winnow

#endif  // WINNOW_CORE_FAMILY_H_
