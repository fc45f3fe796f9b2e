// Wallet addresses by form: Bitcoin (BIP-173 and Base58), Ethereum, Tron.
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

}  // namespace

void ScanWallets(const Document& document, std::vector<FoundPayload>* found) {
  constexpr size_t kShortest = 26;
  const absl::string_view raw = document.raw;
  size_t begin = 0;
  for (size_t at = 0; at <= raw.size(); ++at) {
    if (at < raw.size() && IsAlnum(raw[at])) continue;
    const absl::string_view word = raw.substr(begin, at - begin);
    if (word.size() >= kShortest && IsWallet(word)) {
      found->push_back({PayloadKind::kWallet, std::string(word), true});
    }
    begin = at + 1;
  }
}

}  // namespace winnow
