#include "core/campaign/payload.h"

#include <algorithm>
#include <array>

#include "absl/strings/match.h"
#include "core/campaign/hash.h"
#include "core/campaign/origin.h"
#include "core/campaign/payload_scan.h"

namespace winnow {
namespace {

constexpr std::array<absl::string_view, 6> kNames = {"domain", "handle", "phone", "wallet", "invite", "brand"};

// The payload without what separates its letters, as it may stand in a title.
std::string Squeezed(absl::string_view text) {
  std::string out;
  for (const char c : text) {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<uint8_t>(c) >= 0x80) out.push_back(c);
  }
  return out;
}

}  // namespace

absl::string_view Name(PayloadKind kind) { return kNames[static_cast<size_t>(kind)]; }

std::vector<Payload> FindPayloads(const Document& document, const LanguageModel& language_model, uint64_t salt) {
  std::vector<FoundPayload> found;
  ScanWallets(document, &found);
  ScanContacts(document, &found);
  ScanLinks(document, &found);
  ScanBrands(document, &found);
  std::vector<Payload> payloads;
  if (found.empty()) return payloads;
  const Post& post = *document.post;
  const std::string topic = OpensThread(post) ? "" : Squeezed(Normalize(post.thread_title).text);
  std::stable_sort(found.begin(), found.end(),
                   [](const FoundPayload& a, const FoundPayload& b) { return a.strong && !b.strong; });
  for (FoundPayload& one : found) {
    if (payloads.size() == kMaxPayloads) break;
    if (!topic.empty() && absl::StrContains(topic, Squeezed(one.canonical))) continue;
    const uint64_t hash = SaltedHash(one.canonical, salt ^ static_cast<uint64_t>(one.kind));
    const bool known = std::any_of(payloads.begin(), payloads.end(), [&](const Payload& p) { return p.hash == hash; });
    if (known) continue;
    payloads.push_back({one.kind, hash, language_model.Bits(one.canonical), one.strong, std::move(one.canonical)});
  }
  return payloads;
}

}  // namespace winnow
