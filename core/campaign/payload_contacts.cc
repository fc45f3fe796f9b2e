// Phone numbers, e-mail addresses and handles on other services. A bare @mention is no contact: it
// addresses somebody in the thread.
#include <array>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/strip.h"
#include "core/campaign/payload_scan.h"

namespace winnow {
namespace {

constexpr size_t kMinPhoneDigits = 9;  // with the country code, ITU-T E.164 allows 15
constexpr size_t kMaxPhoneDigits = 15;
constexpr size_t kMinHandle = 4;
constexpr size_t kMaxHandle = 32;

// Words that announce a contact. The scripts without spaces between words come first.
constexpr std::array<absl::string_view, 20> kServices = {
    "微信",   "威信",     "飞机号", "扣扣",   "телеграм", "ватсап", "whatsapp", "whats app", "telegram", "instagram",
    "wechat", "snapchat", "skype",  "signal", "kakao",    "zalo",   "vx",       "tg",        "ig",       "qq"};
constexpr std::array<absl::string_view, 9> kPhoneWords = {
    "call", "phone", "toll", "helpline", "whatsapp", "tel", "hotline", "support number", "contact number"};

bool IsDigit(char c) { return c >= '0' && c <= '9'; }
bool IsWordChar(char c) { return IsDigit(c) || (c >= 'a' && c <= 'z') || c == '_'; }
bool IsHandleChar(char c) { return IsWordChar(c) || c == '.' || c == '-'; }

// The run of digits and their usual separators that begins at `at`.
struct DigitRun {
  std::string digits;
  size_t end = 0;
  int groups = 1;
  bool plus = false;
  bool date = false;  // begins like 2026-11-20
};
DigitRun ReadDigits(absl::string_view text, size_t at) {
  DigitRun run;
  run.plus = at > 0 && text[at - 1] == '+';
  size_t group = 0;
  size_t first_group = 0;
  while (at < text.size()) {
    if (IsDigit(text[at])) {
      run.digits.push_back(text[at++]);
      ++group;
      run.end = at;
      continue;
    }
    const bool separator = text[at] == ' ' || text[at] == '-' || text[at] == '.' || text[at] == '(' || text[at] == ')';
    if (!separator) break;
    size_t next = at;
    while (next < text.size() && next < at + 2 && !IsDigit(text[next])) ++next;
    if (next >= text.size() || !IsDigit(text[next])) break;
    if (run.groups++ == 1) first_group = group;
    group = 0;
    at = next;
  }
  run.date = first_group == 4 && (run.digits[0] == '1' || run.digits[0] == '2') && run.groups > 2;
  return run;
}

bool HasAny(absl::string_view text, absl::Span<const absl::string_view> words) {
  for (const absl::string_view word : words) {
    if (absl::StrContains(text, word)) return true;
  }
  return false;
}

void ScanPhones(absl::string_view text, std::vector<FoundPayload>* found) {
  int asked = -1;  // whether the text speaks of calling, once that matters
  for (size_t at = 0; at < text.size(); ++at) {
    if (!IsDigit(text[at]) || (at > 0 && (IsHandleChar(text[at - 1]) || text[at - 1] == '/'))) continue;
    const DigitRun run = ReadDigits(text, at);
    at = run.end;
    if (run.digits.size() < kMinPhoneDigits || run.digits.size() > kMaxPhoneDigits || run.date) continue;
    if (run.end < text.size() && (IsWordChar(text[run.end]) || text[run.end] == '/')) continue;
    if (!run.plus && asked < 0) asked = HasAny(text, kPhoneWords) ? 1 : 0;
    if (!run.plus && asked == 0) continue;
    // National and international spellings of one number end alike.
    found->push_back({PayloadKind::kPhone, run.digits.substr(run.digits.size() - kMinPhoneDigits), true});
  }
}

// Addresses there belong to mailing machinery, or to nobody.
bool IsPublicHost(absl::string_view host) {
  return absl::EndsWith(host, "github.com") || absl::EndsWith(host, "gitlab.com") ||
         absl::StartsWith(host, "example.") || absl::EndsWith(host, ".example") || absl::EndsWith(host, ".local");
}

void ScanEmails(absl::string_view text, std::vector<FoundPayload>* found) {
  for (size_t at = text.find('@'); at != absl::string_view::npos; at = text.find('@', at + 1)) {
    size_t begin = at;
    while (begin > 0 && (IsHandleChar(text[begin - 1]) || text[begin - 1] == '+')) --begin;
    size_t end = at + 1;
    while (end < text.size() && IsHandleChar(text[end])) ++end;
    while (end > at && text[end - 1] == '.') --end;
    const absl::string_view host = text.substr(at + 1, end - at - 1);
    if (begin == at || host.size() < 4 || !absl::StrContains(host, '.') || IsPublicHost(host)) continue;
    found->push_back({PayloadKind::kHandle, std::string(text.substr(begin, end - begin)), true});
  }
}

// The handle that follows a service's name: after a colon, an @ or at most two small words.
absl::string_view HandleAfter(absl::string_view rest) {
  for (int words = 0; words < 3; ++words) {
    while (!rest.empty() && !IsWordChar(rest.front()) && rest.front() != '@') {
      if (rest.front() == '\n') return {};
      rest.remove_prefix(1);
    }
    const bool at_sign = absl::ConsumePrefix(&rest, "@");
    size_t size = 0;
    while (size < rest.size() && IsHandleChar(rest[size])) ++size;
    absl::string_view word = rest.substr(0, size);
    while (!word.empty() && !IsWordChar(word.back())) word.remove_suffix(1);
    const bool name_like = at_sign || word.find_first_of("0123456789_") != absl::string_view::npos;
    if (name_like && word.size() >= kMinHandle && word.size() <= kMaxHandle) return word;
    if (size == 0) return {};
    rest.remove_prefix(size);
  }
  return {};
}

void ScanHandles(absl::string_view text, std::vector<FoundPayload>* found) {
  for (const absl::string_view service : kServices) {
    const bool ascii = static_cast<uint8_t>(service.front()) < 0x80;
    for (size_t at = text.find(service); at != absl::string_view::npos; at = text.find(service, at + 1)) {
      const size_t end = at + service.size();
      const bool inside =
          ascii && ((at > 0 && IsWordChar(text[at - 1])) || (end < text.size() && IsWordChar(text[end])));
      if (inside) continue;
      const absl::string_view handle = HandleAfter(text.substr(end));
      if (!handle.empty()) found->push_back({PayloadKind::kHandle, std::string(handle), true});
    }
  }
}

}  // namespace

void ScanContacts(const Document& document, std::vector<FoundPayload>* found) {
  const absl::string_view text = document.words_text;
  ScanPhones(text, found);
  ScanEmails(text, found);
  ScanHandles(text, found);
}

}  // namespace winnow
