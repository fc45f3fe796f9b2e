#ifndef WINNOW_CORE_CAMPAIGN_PAYLOAD_H_
#define WINNOW_CORE_CAMPAIGN_PAYLOAD_H_

#include <cstdint>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "core/document.h"
#include "core/language_model.h"

namespace winnow {

enum class PayloadKind : uint8_t { kDomain, kHandle, kPhone, kWallet, kInvite, kBrand };

absl::string_view Name(PayloadKind kind);

// What a campaign wants to be seen: the same in every copy however the words around it change.
struct Payload {
  PayloadKind kind = PayloadKind::kDomain;
  uint64_t hash = 0;    // salted, of the canonical form
  float bits = 0;       // surprisal of the canonical form: a common word carries few
  bool strong = false;  // of a form that only somebody who wants to be found writes: a phone number, a
                        // wallet, an invite, a contact on another service, a name in disguise
  std::string shown;    // canonical form, for the explanation; never saved
};

inline constexpr size_t kMaxPayloads = 8;

// What the post wants the reader to see, the strongest kinds first, at most kMaxPayloads, each once.
// None that the thread's title or the opening post's title carries: that is the topic.
std::vector<Payload> FindPayloads(const Document& document, const LanguageModel& language_model, uint64_t salt);

}  // namespace winnow

#endif  // WINNOW_CORE_CAMPAIGN_PAYLOAD_H_
