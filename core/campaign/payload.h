#ifndef WINNOW_CORE_CAMPAIGN_PAYLOAD_H_
#define WINNOW_CORE_CAMPAIGN_PAYLOAD_H_

#include <cstdint>
#include <string>

#include "absl/strings/string_view.h"

namespace winnow {

enum class PayloadKind : uint8_t { kDomain, kHandle, kPhone, kWallet, kInvite, kBrand };

absl::string_view Name(PayloadKind kind);

// What a campaign wants to be seen: the same in every copy however the words around it change.
struct Payload {
  PayloadKind kind = PayloadKind::kDomain;
  uint64_t hash = 0;  // salted, of the canonical form
  float bits = 0;     // surprisal of the canonical form: a common word carries few
  std::string shown;  // canonical form, for the explanation; never saved
};

}  // namespace winnow

#endif  // WINNOW_CORE_CAMPAIGN_PAYLOAD_H_
