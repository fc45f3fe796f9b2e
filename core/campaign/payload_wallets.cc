// Wallet addresses by form: Bitcoin (BIP-173 and Base58), Ethereum, Tron.
#include <algorithm>
#include <array>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "core/campaign/payload_scan.h"

namespace winnow {
namespace {

bool IsAlnum(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool IsHex(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }
// Base58 has no 0, O, I and l.
bool IsBase58(char c) { return IsAlnum(c) && c != '0' && c != 'O' && c != 'I' && c != 'l'; }

template <typename Predicate>
bool All(absl::string_view text, Predicate predicate) {
  for (const char c : text) {
    if (!predicate(c)) return false;
  }
  return true;
}

// Random strings mix digits with letters of both cases; words and hashes do not.
bool IsMixed(absl::string_view text) {
  int digits = 0;
  int upper = 0;
  int lower = 0;
  for (const char c : text) {
    digits += c >= '0' && c <= '9';
    upper += c >= 'A' && c <= 'Z';
    lower += c >= 'a' && c <= 'z';
  }
  return digits >= 2 && upper >= 3 && lower >= 3;
}

bool IsWallet(absl::string_view word) {
  if (word.size() == 42 && word.substr(0, 2) == "0x") return All(word.substr(2), IsHex);
  if (word.size() >= 42 && word.size() <= 62 && word.substr(0, 3) == "bc1") {
    return All(word.substr(3), [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z'); });
  }
  const bool bitcoin = (word.front() == '1' || word.front() == '3') && word.size() >= 26 && word.size() <= 35;
  const bool tron = word.front() == 'T' && word.size() == 34;
  return (bitcoin || tron) && All(word, IsBase58) && IsMixed(word);
}

// Contracts and examples of programmers are addresses too: only one that asks for money is a payload.
constexpr std::array<absl::string_view, 12> kAsks = {"send",   "donat",  "deposit",  "giveaway", "airdrop",  "claim",
                                                     "invest", "double", "recovery", "payment",  "transfer", "tip"};

bool AsksForMoney(absl::string_view words) {
  return std::any_of(kAsks.begin(), kAsks.end(), [&](absl::string_view ask) { return absl::StrContains(words, ask); });
}

// Zero and burn addresses: a few characters over and over.
bool IsTrivial(absl::string_view word) {
  constexpr size_t kDistinct = 8;
  std::array<bool, 256> seen{};
  size_t distinct = 0;
  for (const char c : word) {
    bool& known = seen[static_cast<uint8_t>(c)];
    distinct += !known;
    known = true;
  }
  return distinct < kDistinct;
}

}  // namespace

void ScanWallets(const Document& document, std::vector<FoundPayload>* found) {
  constexpr size_t kShortest = 26;
  const absl::string_view raw = document.raw;
  size_t begin = 0;
  for (size_t at = 0; at <= raw.size(); ++at) {
    if (at < raw.size() && IsAlnum(raw[at])) continue;
    const absl::string_view word = raw.substr(begin, at - begin);
    // In prose, that is: what stands in code, a log or a URL is none.
    if (word.size() >= kShortest && IsWallet(word) && !IsTrivial(word) &&
        absl::StrContains(document.words_text, absl::AsciiStrToLower(word))) {
      found->push_back({PayloadKind::kWallet, std::string(word), AsksForMoney(document.words_text)});
    }
    begin = at + 1;
  }
}

}  // namespace winnow
