// E-mail addresses and handles on other services. A bare @mention is no contact: it addresses
// somebody in the thread.
#include <array>

#include "absl/strings/match.h"
#include "absl/strings/strip.h"
#include "core/campaign/known_hosts.h"
#include "core/campaign/payload_scan.h"
#include "core/text/host.h"
#include "core/text/urls.h"

namespace winnow {
namespace {

constexpr size_t kMinHandle = 4;
constexpr size_t kMaxHandle = 32;
constexpr size_t kMaxEmail = 96;
constexpr size_t kHandleWindow = 64;  // bytes after a service's name in which the handle begins
constexpr size_t kCueWindow = 48;     // bytes before an address in which a cue may stand

// Services by whose name alone a handle may follow: nothing else is called so.
constexpr std::array<absl::string_view, 6> kScripts = {"微信", "威信", "飞机号", "扣扣", "телеграм", "ватсап"};
// By these a handle follows after a colon, an @ or a word like "is" or "me on".
constexpr std::array<absl::string_view, 14> kServices = {"whatsapp", "whats app", "telegram", "instagram", "wechat",
                                                         "snapchat", "skype",     "signal",   "kakao",     "zalo",
                                                         "vx",       "tg",        "ig",       "qq"};
constexpr std::array<absl::string_view, 10> kLinks = {"is",     "id",   "me",       "at",      "on",
                                                      "handle", "name", "username", "account", "contact"};
// Addresses follow: "email me at", "contact", "write to".
constexpr std::array<absl::string_view, 12> kAsks = {"email", "e-mail",  "mail", "contact", "write", "reach",
                                                     "gmail", "message", "hire", "text",    "dm",    "consult"};
// Lines that version control and mailing lists write.
constexpr std::array<absl::string_view, 14> kTrailers = {
    "signed-off-by",   "reviewed-by", "co-authored-by", "acked-by", "tested-by", "reported-by",
    "suggested-by",    "cc:",         "from:",          "to:",      "author:",   "committer",
    "co-developed-by", "wrote:"};
constexpr std::array<absl::string_view, 8> kMachineNames = {"git",        "noreply",       "no-reply", "notifications",
                                                            "donotreply", "mailer-daemon", "root",     "user"};

bool IsDigit(char c) { return c >= '0' && c <= '9'; }
bool IsWordChar(char c) { return IsDigit(c) || (c >= 'a' && c <= 'z') || c == '_'; }
bool IsHandleChar(char c) { return IsWordChar(c) || c == '.' || c == '-'; }

template <size_t N>
bool Has(absl::string_view text, const std::array<absl::string_view, N>& phrases) {
  for (const absl::string_view phrase : phrases) {
    for (size_t at = text.find(phrase); at != absl::string_view::npos; at = text.find(phrase, at + 1)) {
      const size_t end = at + phrase.size();
      const bool inside = (at > 0 && IsWordChar(text[at - 1])) || (end < text.size() && IsWordChar(text[end]));
      if (!inside) return true;
    }
  }
  return false;
}

// Addresses that nobody wants written to, or that everybody may know.
bool IsOrdinary(absl::string_view local, absl::string_view host) {
  for (const absl::string_view name : kMachineNames) {
    if (local == name) return true;
  }
  if (absl::StrContains(local, "noreply") || absl::StrContains(local, "no-reply")) return true;
  if (absl::StartsWith(host, "example.") || absl::EndsWith(host, ".example") || absl::EndsWith(host, ".local")) {
    return true;
  }
  const bool mailbox = host == "gmail.com" || host == "googlemail.com" || host == "outlook.com" ||
                       host == "hotmail.com" || host == "live.com" || host == "yahoo.com" || host == "icloud.com" ||
                       host == "proton.me";
  return !mailbox && IsCommonDomain(RegistrableDomain(host));
}

void ScanEmails(absl::string_view text, std::vector<FoundPayload>* found) {
  for (size_t at = text.find('@'); at != absl::string_view::npos; at = text.find('@', at + 1)) {
    size_t begin = at;
    const size_t floor = at > kMaxEmail ? at - kMaxEmail : 0;
    while (begin > floor && (IsHandleChar(text[begin - 1]) || text[begin - 1] == '+')) --begin;
    size_t end = at + 1;
    while (end < text.size() && end < at + kMaxEmail && IsHandleChar(text[end])) ++end;
    while (end > at + 1 && (text[end - 1] == '.' || text[end - 1] == '-')) --end;
    const absl::string_view local = text.substr(begin, at - begin);
    const absl::string_view host = text.substr(at + 1, end - at - 1);
    if (local.empty() || host.size() < 4 || !absl::StrContains(host, '.') || IsOrdinary(local, host)) continue;
    if (end < text.size() && (text[end] == ':' || text[end] == '@')) continue;  // git@host:path
    const size_t cue = begin > kCueWindow ? begin - kCueWindow : 0;
    const absl::string_view before = text.substr(cue, begin - cue);
    if (Has(before, kTrailers)) continue;
    found->push_back({PayloadKind::kHandle, std::string(text.substr(begin, end - begin)), Has(before, kAsks)});
  }
}

// A version, a number or a domain is no name.
bool IsName(absl::string_view word) {
  if (word.size() < kMinHandle || word.size() > kMaxHandle) return false;
  size_t letters = 0;
  for (const char c : word) letters += c >= 'a' && c <= 'z';
  return letters >= 2;
}

bool IsLink(absl::string_view word) {
  for (const absl::string_view link : kLinks) {
    if (word == link) return true;
  }
  return false;
}

absl::string_view TakeWord(absl::string_view* rest) {
  size_t size = 0;
  while (size < rest->size() && IsHandleChar((*rest)[size])) ++size;
  absl::string_view word = rest->substr(0, size);
  rest->remove_prefix(size);
  while (!word.empty() && !IsWordChar(word.back())) word.remove_suffix(1);
  return word;
}

// The handle that follows a service's name, or "": where a colon or an @ stands before it, or, for
// words that have a digit or an underscore, at most two words that link it. `sure`: by the
// service's name alone.
absl::string_view HandleAfter(absl::string_view rest, bool sure) {
  rest = rest.substr(0, kHandleWindow);
  bool linked = sure;
  for (int words = 0; words < 3; ++words) {
    bool colon = false;
    while (!rest.empty()) {
      if (absl::ConsumePrefix(&rest, ":") || absl::ConsumePrefix(&rest, "：")) {
        colon = true;
      } else if (!absl::ConsumePrefix(&rest, " ") && !absl::ConsumePrefix(&rest, "-") &&
                 !absl::ConsumePrefix(&rest, "号")) {
        break;
      }
    }
    const bool at_sign = absl::ConsumePrefix(&rest, "@");
    const absl::string_view word = TakeWord(&rest);
    if (word.empty()) return {};
    const bool marked = word.find_first_of("0123456789_") != absl::string_view::npos;
    if ((at_sign || ((linked || colon) && marked)) && IsName(word)) return word;
    if (at_sign || !IsLink(word)) return {};
    linked = true;
  }
  return {};
}

void ScanService(absl::string_view text, absl::string_view service, bool sure, std::vector<FoundPayload>* found) {
  for (size_t at = text.find(service); at != absl::string_view::npos; at = text.find(service, at + service.size())) {
    const size_t end = at + service.size();
    const bool inside = !sure && ((at > 0 && IsWordChar(text[at - 1])) || (end < text.size() && IsWordChar(text[end])));
    if (inside) continue;
    const absl::string_view handle = HandleAfter(text.substr(end), sure);
    if (!handle.empty()) found->push_back({PayloadKind::kHandle, std::string(handle), true});
  }
}

}  // namespace

void ScanHandles(const Document& document, std::vector<FoundPayload>* found) {
  const absl::string_view text = document.words_text;
  ScanEmails(text, found);
  for (const absl::string_view service : kScripts) ScanService(text, service, true, found);
  for (const absl::string_view service : kServices) ScanService(text, service, false, found);
}

}  // namespace winnow
