#include "core/text/bare_domains.h"

#include <algorithm>
#include <iterator>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "core/text/host.h"
#include "core/text/urls.h"
#include "core/text/utf8.h"

namespace winnow {
namespace {

constexpr size_t kLongestHost = 253;  // RFC 1035

// Public suffixes that end file names more often than hosts.
constexpr absl::string_view kFileEndings[] = {"ac", "am", "bz", "cab", "cc",  "cfg", "do", "java", "la",
                                              "md", "ml", "mm", "mo",  "mov", "pl",  "pm", "ps",   "pub",
                                              "py", "rs", "sc", "sh",  "so",  "tf",  "zip"};
// Public suffixes that begin or are a word, as when the space behind a full stop is missing.
constexpr absl::string_view kWordEndings[] = {"as",  "at",   "be",   "by",   "call", "can", "do",  "for", "here",
                                              "how", "is",   "it",   "like", "my",   "new", "no",  "now", "one",
                                              "so",  "them", "then", "this", "to",   "you", "your"};
// Suffixes and first labels of code: names of members and of what holds them.
constexpr absl::string_view kMemberEndings[] = {"build", "call", "click",  "data", "date", "download",
                                                "id",    "info", "link",   "map",  "name", "new",
                                                "open",  "prod", "select", "show", "style"};
constexpr absl::string_view kHolders[] = {"app", "args", "config", "console", "ctx",   "data", "document",
                                          "e",   "el",   "event",  "self",    "item",  "node", "np",
                                          "obj", "os",   "pd",     "process", "props", "req",  "res",
                                          "std", "sys",  "this",   "user",    "window"};
// Suffixes so common that spelling the dot out can mean nothing else.
constexpr absl::string_view kSpelledEndings[] = {"app",  "biz",   "club", "cn",  "co",     "com", "dev", "info", "io",
                                                 "link", "live",  "me",   "net", "online", "org", "pro", "ru",   "shop",
                                                 "site", "store", "top",  "tv",  "uk",     "vip", "win", "xyz"};
// Of them, those that are no words: " . " is a full stop to many.
constexpr absl::string_view kLooseEndings[] = {"cn", "com", "info", "io", "net", "org", "ru", "xyz"};
// Names of products that look like hosts.
constexpr absl::string_view kProducts[] = {"ado.net", "asp.net", "dot.net", "ml.net", "vb.net"};
constexpr absl::string_view kBeforeDotCom[] = {"a",   "an", "any",  "every", "new", "of",
                                               "old", "or", "some", "the",   "this"};

template <size_t N>
bool Contains(const absl::string_view (&list)[N], absl::string_view word) {
  return std::find(std::begin(list), std::end(list), word) != std::end(list);
}

bool IsLower(char c) { return absl::ascii_islower(static_cast<unsigned char>(c)); }
bool IsUpper(char c) { return absl::ascii_isupper(static_cast<unsigned char>(c)); }

bool HasCamelCase(absl::string_view host) {
  for (size_t i = 1; i < host.size(); ++i) {
    if (IsLower(host[i - 1]) && IsUpper(host[i])) return true;
  }
  return false;
}

// What stands before a path, an address or a longer name rather than a host.
bool FollowsName(absl::string_view text, size_t begin) {
  if (begin == 0) return false;
  const char before = text[begin - 1];
  return before == '@' || before == '/' || before == '\\' || before == '.' || before == '$' || before == '~' ||
         before == '#' || before == '%' || before == '=' || before == '-';
}

bool PrecedesName(absl::string_view text, size_t end) {
  const absl::string_view rest = text.substr(end, 2);
  if (rest.empty()) return false;
  return rest[0] == '(' || rest[0] == '@' || rest[0] == '\\' || rest[0] == '=' || absl::StartsWith(rest, "::") ||
         (rest[0] == '[' && rest != "[.");
}

// Quoted, in brackets or among operators, as members of objects are.
bool StandsInCode(absl::string_view text, size_t begin, size_t end) {
  constexpr absl::string_view kMarks = "`'\"()[]{}=;!&|+*<>";
  const bool before = begin > 0 && kMarks.find(text[begin - 1]) != absl::string_view::npos;
  return before || (end < text.size() && text[end] != '!' && kMarks.find(text[end]) != absl::string_view::npos);
}

bool HasPath(absl::string_view text, size_t end) {
  return end + 1 < text.size() && text[end] == '/' && absl::ascii_isgraph(static_cast<unsigned char>(text[end + 1]));
}

// "done.But": the letter behind the dot is a capital and the word before it is not.
bool IsSentenceEnd(absl::string_view name, absl::string_view written_suffix) {
  const char before = name[name.size() - written_suffix.size() - 2];
  return written_suffix.size() > 1 && IsUpper(written_suffix[0]) && IsLower(written_suffix[1]) && IsLower(before);
}

}  // namespace

bool IsBareDomain(absl::string_view text, size_t begin, const HostMatch& host) {
  const absl::string_view name = host.name;
  if (host.labels < 2 || name.size() > kLongestHost || FollowsName(text, begin)) return false;
  const bool path = HasPath(text, host.end);
  const std::string canonical = CanonicalHost(name);
  if (IsIpAddress(canonical)) return path;
  const size_t last_dot = canonical.rfind('.');
  if (last_dot == std::string::npos) return false;
  const absl::string_view suffix = absl::string_view(canonical).substr(last_dot + 1);
  const absl::string_view first = absl::string_view(canonical).substr(0, canonical.find('.'));
  const size_t written_dot = name.rfind('.');
  if (suffix.size() < 2 || !HasPublicSuffix(canonical)) return false;
  if (RegistrableDomain(canonical).empty()) return false;
  if (host.loose && (!Contains(kLooseEndings, suffix) || first.size() < 3)) return false;
  if (host.obfuscated) return Contains(kSpelledEndings, suffix) && !Contains(kBeforeDotCom, first);
  if (first == "www") return true;
  if (PrecedesName(text, host.end) || canonical.find('_') != std::string::npos) return false;
  if (IsSentenceEnd(name, name.substr(written_dot + 1))) return false;
  if (path && !Contains(kFileEndings, suffix)) return true;
  if (Contains(kFileEndings, suffix) || Contains(kWordEndings, suffix)) return path && host.labels > 2;
  if (Contains(kHolders, first) && !path) return false;
  if (Contains(kProducts, canonical)) return false;
  if (Contains(kMemberEndings, suffix) && !path && (host.labels != 2 || StandsInCode(text, begin, host.end)))
    return false;
  return !HasCamelCase(name.substr(0, written_dot));
}

}  // namespace winnow
