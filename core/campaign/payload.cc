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

// Names in disguise that are ordinary words are emphasis: "BREAKING" in bold costs 12 bits, 1.5 a
// character, and the brands of adverts 35 to 60, five and more a character.
constexpr float kMinBrandBits = 30;
constexpr float kMinBrandBitsPerChar = 3.2f;

bool IsRare(const FoundPayload& one, float bits) {
  return one.kind != PayloadKind::kBrand ||
         (bits >= kMinBrandBits && bits >= kMinBrandBitsPerChar * static_cast<float>(one.canonical.size()));
}

// Who says so names a payload to keep people away from it.
constexpr std::array<absl::string_view, 20> kWarnings = {
    "do not call", "don't call",   "dont call",   "never call", "do not contact", "don't contact", "do not visit",
    "don't visit", "do not click", "don't click", "is a scam",  "it's a scam",    "are scammers",  "is fake",
    "fake number", "fake support", "scam number", "beware of",  "is phishing",    "reported it as"};

bool Warns(absl::string_view words) {
  return std::any_of(kWarnings.begin(), kWarnings.end(),
                     [&](absl::string_view phrase) { return absl::StrContains(words, phrase); });
}

// Whether the title of the thread has the payload, or of a domain its telling label.
bool IsTopic(const std::string& topic, const FoundPayload& one) {
  constexpr size_t kTellingLabel = 4;
  if (topic.empty()) return false;
  if (absl::StrContains(topic, Squeezed(one.canonical))) return true;
  const size_t at = one.canonical.find('@');
  const absl::string_view host = absl::string_view(one.canonical).substr(at == std::string::npos ? 0 : at + 1);
  const std::string label = Squeezed(host.substr(0, host.find('.')));
  return host.find('.') != absl::string_view::npos && label.size() >= kTellingLabel && absl::StrContains(topic, label);
}

}  // namespace

absl::string_view Name(PayloadKind kind) { return kNames[static_cast<size_t>(kind)]; }

std::vector<Payload> FindPayloads(const Document& document, const LanguageModel& language_model, uint64_t salt) {
  std::vector<FoundPayload> found;
  ScanWallets(document, &found);
  ScanPhones(document, &found);
  ScanHandles(document, &found);
  ScanLinks(document, &found);
  ScanBrands(document, &found);
  std::vector<Payload> payloads;
  if (found.empty()) return payloads;
  const Post& post = *document.post;
  const std::string topic = OpensThread(post) ? "" : Squeezed(Normalize(ThreadTitle(post)).text);
  const bool warns = Warns(document.words_text);
  std::stable_sort(found.begin(), found.end(),
                   [](const FoundPayload& a, const FoundPayload& b) { return a.strong && !b.strong; });
  for (FoundPayload& one : found) {
    if (payloads.size() == kMaxPayloads) break;
    if (IsTopic(topic, one)) continue;
    const uint64_t hash = SaltedHash(one.canonical, salt ^ static_cast<uint64_t>(one.kind));
    const bool known = std::any_of(payloads.begin(), payloads.end(), [&](const Payload& p) { return p.hash == hash; });
    if (known) continue;
    const float bits = language_model.Bits(one.canonical);
    if (!IsRare(one, bits)) continue;
    payloads.push_back({one.kind, hash, bits, one.strong && !warns, std::move(one.canonical)});
  }
  return payloads;
}

}  // namespace winnow
