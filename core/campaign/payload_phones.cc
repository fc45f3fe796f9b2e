// Phone numbers that the text asks to be called. Versions, addresses of machines, dates and error
// codes are digits too: only a plus sign or a word of calling close before makes a number one.
#include <array>
#include <vector>

#include "absl/strings/match.h"
#include "core/campaign/payload_scan.h"

namespace winnow {
namespace {

constexpr size_t kMinPhoneDigits = 9;  // with the country code, ITU-T E.164 allows 15
constexpr size_t kMaxPhoneDigits = 15;
constexpr size_t kCueWindow = 40;  // bytes before a number in which a cue may stand

constexpr std::array<absl::string_view, 16> kCues = {"call", "calls", "calling", "phone",   "telephone", "tel",
                                                     "toll", "dial",  "number",  "hotline", "helpline",  "whatsapp",
                                                     "text", "sms",   "contact", "support"};
// What digits after a call in a program are.
constexpr std::array<absl::string_view, 12> kMachines = {"error", "code", "failed", "returned", "returns", "exit",
                                                         "id",    "pid",  "stack",  "version",  "build",   "offset"};
// Where people are told whom to call in need.
constexpr std::array<absl::string_view, 10> kNeed = {
    "suicid",     "self-harm",         "self harm",      "lifeline",         "crisis",
    "samaritans", "domestic violence", "poison control", "telefonseelsorge", "emergency services"};

bool IsDigit(char c) { return c >= '0' && c <= '9'; }
bool IsWordChar(char c) { return IsDigit(c) || (c >= 'a' && c <= 'z') || c == '_'; }

// The run of digits and their usual separators that begins at `at`.
struct DigitRun {
  std::string digits;
  std::vector<size_t> groups;
  size_t end = 0;
  bool plus = false;
  bool dotted = false;  // dots and nothing else stand between the groups
};
DigitRun ReadDigits(absl::string_view text, size_t at) {
  DigitRun run;
  run.plus = at > 0 && text[at - 1] == '+';
  run.groups.push_back(0);
  bool only_dots = true;
  while (at < text.size()) {
    if (IsDigit(text[at])) {
      if (run.digits.size() <= kMaxPhoneDigits) run.digits.push_back(text[at]);
      ++run.groups.back();
      run.end = ++at;
      continue;
    }
    const auto separates = [&](char c) { return c == ' ' || c == '-' || c == '.' || c == '(' || c == ')'; };
    size_t next = at;
    while (next < text.size() && next < at + 2 && separates(text[next])) ++next;
    if (next == at || next >= text.size() || !IsDigit(text[next])) break;
    only_dots &= next == at + 1 && text[at] == '.';
    run.groups.push_back(0);
    at = next;
  }
  run.dotted = run.groups.size() > 1 && only_dots;
  return run;
}

// 2026-11-20 10, 20.11.2026 10, 20261120 103015.
bool IsDate(const DigitRun& run) {
  const std::vector<size_t>& groups = run.groups;
  if (run.plus || groups.size() < 2) return false;
  const bool century = absl::StartsWith(run.digits, "19") || absl::StartsWith(run.digits, "20");
  if (century && (groups[0] == 8 || (groups[0] == 4 && groups[1] <= 2))) return true;
  return groups.size() >= 3 && groups[0] <= 2 && groups[1] <= 2 && groups[2] == 4;
}

// The dotted ways to write a number: 888.555.0134, 1.888.555.0134, 06.12.34.56.78.
bool IsDottedNumber(const std::vector<size_t>& groups) {
  const std::vector<size_t> national = {3, 3, 4};
  const std::vector<size_t> with_country = {1, 3, 3, 4};
  return groups == national || groups == with_country || groups == std::vector<size_t>(5, 2);
}

template <size_t N>
bool HasWord(absl::string_view text, const std::array<absl::string_view, N>& words) {
  for (size_t begin = 0; begin < text.size(); ++begin) {
    if (!IsWordChar(text[begin])) continue;
    size_t end = begin;
    while (end < text.size() && IsWordChar(text[end])) ++end;
    for (const absl::string_view word : words) {
      if (text.substr(begin, end - begin) == word) return true;
    }
    begin = end;
  }
  return false;
}

// Whether the words before `at` ask to be called.
bool IsAnnounced(absl::string_view text, size_t at) {
  size_t begin = at > kCueWindow ? at - kCueWindow : 0;
  while (begin > 0 && begin < at && IsWordChar(text[begin - 1])) ++begin;
  const absl::string_view before = text.substr(begin, at - begin);
  return HasWord(before, kCues) && !HasWord(before, kMachines);
}

bool IsPhone(absl::string_view text, size_t at, const DigitRun& run) {
  if (run.digits.size() < kMinPhoneDigits || run.digits.size() > kMaxPhoneDigits || IsDate(run)) return false;
  if (run.dotted && !IsDottedNumber(run.groups)) return false;
  if (run.end < text.size() && (IsWordChar(text[run.end]) || text[run.end] == '/' || text[run.end] == ':'))
    return false;
  if (run.digits.find_first_not_of(run.digits[0]) == std::string::npos) return false;
  return run.plus || IsAnnounced(text, at);
}

}  // namespace

void ScanPhones(const Document& document, std::vector<FoundPayload>* found) {
  const absl::string_view text = document.words_text;
  std::vector<FoundPayload> phones;
  for (size_t at = 0; at < text.size(); ++at) {
    const auto joins = [](char c) { return IsWordChar(c) || c == '.' || c == '-' || c == '/' || c == ':' || c == '#'; };
    if (!IsDigit(text[at]) || (at > 0 && joins(text[at - 1]))) continue;
    const DigitRun run = ReadDigits(text, at);
    // National and international spellings of one number end alike.
    if (IsPhone(text, at, run)) {
      phones.push_back({PayloadKind::kPhone, run.digits.substr(run.digits.size() - kMinPhoneDigits), true});
    }
    at = run.end;
  }
  if (phones.empty()) return;
  for (const absl::string_view word : kNeed) {
    if (absl::StrContains(text, word)) return;
  }
  found->insert(found->end(), phones.begin(), phones.end());
}

}  // namespace winnow
