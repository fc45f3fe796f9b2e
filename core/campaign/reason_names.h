#ifndef WINNOW_CORE_CAMPAIGN_REASON_NAMES_H_
#define WINNOW_CORE_CAMPAIGN_REASON_NAMES_H_

#include <cstdint>

#include "absl/strings/string_view.h"
#include "core/family.h"

namespace winnow {

// Memory keeps a reason's signal as one byte: its place in AllSignals() plus 2; 1 is the wording, 0
// none or one that is not kept.
struct NamedSignal {
  absl::string_view name;
  Family family = Family::kContent;
};
uint8_t ReasonIndex(absl::string_view signal);
NamedSignal ReasonAt(uint8_t index);

// Changes where the list of signals does: reasons saved under another list are not read.
uint32_t ReasonListHash();

// What is left of a remembered post's behaviour and standing beyond the reasons that were kept.
inline constexpr absl::string_view kEarlierReading = "earlier_reading";

}  // namespace winnow

#endif  // WINNOW_CORE_CAMPAIGN_REASON_NAMES_H_
