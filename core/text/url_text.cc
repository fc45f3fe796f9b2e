#include "core/text/url_text.h"

#include <array>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "core/text/scripts.h"
#include "core/text/utf8.h"

namespace winnow {
namespace {

constexpr size_t kLongestLabel = 63;
constexpr int kMostLabels = 20;

struct Scheme {
  absl::string_view name;
  bool obfuscated;
};
constexpr Scheme kSchemes[] = {{"https", false}, {"http", false}, {"hxxps", true}, {"hxxp", true}, {"h**ps", true},
                               {"h**p", true},   {"httxs", true}, {"htxps", true}, {"htxp", true}};

// Brackets and words that stand for a dot. Those with spaces only count where `spelled_out`.
struct Dot {
  absl::string_view written;
  bool spelled_out;
};
constexpr Dot kDots[] = {{"[.]", false},     {"(.)", false},   {"{.}", false},   {"[dot]", false},   {"(dot)", false},
                         {"{dot}", false},   {" [.] ", false}, {" (.) ", false}, {" [dot] ", false}, {" (dot) ", false},
                         {" {dot} ", false}, {" dot ", true},  {" . ", true}};
constexpr absl::string_view kWideDots[] = {"\xE3\x80\x82", "\xEF\xBC\x8E", "\xEF\xBD\xA1"};

bool IsAsciiLabel(char c) { return absl::ascii_isalnum(static_cast<unsigned char>(c)) || c == '-' || c == '_'; }

// Letters and marks beyond ASCII that a host may hold. Where words are not spaced, only behind a
// scheme is it known where the host begins.
bool IsWideLabel(uint32_t c, HostKind kind) {
  if (!IsLetter(c) && !IsMark(c)) return false;
  return kind == HostKind::kAfterScheme || (!HasNoSpaces(ScriptOf(c)) && ScriptOf(c) != Script::kHangul);
}

size_t LabelEnd(absl::string_view text, size_t begin, HostKind kind) {
  size_t end = begin;
  while (end < text.size() && end - begin <= kLongestLabel) {
    if (IsAsciiLabel(text[end])) {
      ++end;
      continue;
    }
    if (static_cast<uint8_t>(text[end]) < 0x80) break;
    size_t next = end;
    bool bad = false;
    if (!IsWideLabel(DecodeUtf8(text, &next, &bad), kind) || bad) break;
    end = next;
  }
  return end;
}

bool IsLabel(absl::string_view label) {
  return !label.empty() && label.size() <= kLongestLabel && label.front() != '-' && label.back() != '-';
}

}  // namespace

SchemeMatch SchemeBefore(absl::string_view before) {
  for (const Scheme& scheme : kSchemes) {
    if (absl::EndsWithIgnoreCase(before, scheme.name)) return {scheme.name.size(), scheme.obfuscated};
  }
  return {};
}

size_t UserInfoLength(absl::string_view authority) {
  size_t length = 0;
  for (size_t i = 0; i < authority.size(); ++i) {
    const char c = authority[i];
    if (c == '/' || c == '?' || c == '#' || c == '"' || c == '<' || c == '>' ||
        absl::ascii_isspace(static_cast<unsigned char>(c))) {
      break;
    }
    if (c == '@') length = i + 1;
  }
  return length;
}

DotMatch DotAt(absl::string_view text, size_t at, bool spelled_out) {
  const absl::string_view rest = text.substr(at, 8);
  if (rest.empty()) return {};
  if (rest[0] == '.') return {1, false, false};
  if (static_cast<uint8_t>(rest[0]) >= 0x80) {
    for (absl::string_view dot : kWideDots) {
      if (absl::StartsWith(rest, dot)) return {dot.size(), true, false};
    }
    return {};
  }
  for (const Dot& dot : kDots) {
    if ((spelled_out || !dot.spelled_out) && absl::StartsWithIgnoreCase(rest, dot.written)) {
      return {dot.written.size(), true, dot.written == " . "};
    }
  }
  return {};
}

bool IsPlainDot(absl::string_view text, size_t at) { return text[at] == '.'; }

bool IsDotTrigger(absl::string_view text, size_t at) {
  const auto c = static_cast<uint8_t>(text[at]);
  if (c == '.') return at + 1 < text.size() && text[at + 1] != ' ';
  if (text.size() - at < 3) return false;
  const char next = text[at + 1], second = text[at + 2];
  if (c == '[' || c == '(' || c == '{') {
    if (next != '.' && (next | 0x20) != 'd') return false;
  } else if (c == ' ') {
    const bool opens = next == '[' || next == '(' || next == '{' || (next == '.' && second == ' ');
    if (!opens && ((next | 0x20) != 'd' || (second | 0x20) != 'o')) return false;
  } else if (c != 0xE3 && c != 0xEF) {
    return false;
  }
  return DotAt(text, at, true).length > 0;
}

size_t LabelBefore(absl::string_view text, size_t floor, size_t end) {
  size_t begin = end;
  size_t at = end;
  while (at > floor && end - at <= kLongestLabel) {
    --at;
    if (IsAsciiLabel(text[at])) {
      begin = at;
      continue;
    }
    if (static_cast<uint8_t>(text[at]) < 0x80) break;
    for (int i = 0; i < 3 && at > floor && IsContinuation(text[at]); ++i) --at;
    size_t next = at;
    bool bad = false;
    if (!IsWideLabel(DecodeUtf8(text, &next, &bad), HostKind::kBare) || bad || next != begin) break;
    begin = at;
  }
  while (begin < end && text[begin] == '-') ++begin;
  return begin;
}

HostMatch ReadHost(absl::string_view text, size_t begin, HostKind kind) {
  HostMatch host;
  host.end = begin;
  if (kind == HostKind::kAfterScheme && begin < text.size() && text[begin] == '[') {
    const size_t close = text.substr(begin, 48).find(']');
    if (close == absl::string_view::npos) return host;
    host.name = std::string(text.substr(begin, close + 1));
    host.end = begin + close + 1;
    host.labels = 1;
    return host;
  }
  size_t at = begin;
  DotMatch dot;
  absl::string_view glue;
  while (host.labels < kMostLabels) {
    const size_t end = LabelEnd(text, at, kind);
    const absl::string_view label = text.substr(at, end - at);
    if (!IsLabel(label)) break;
    host.name.append(glue.data(), glue.size());
    host.name.append(label.data(), label.size());
    host.end = end;
    host.obfuscated = host.obfuscated || dot.obfuscated;
    host.loose = host.loose || dot.loose;
    ++host.labels;
    dot = DotAt(text, end, kind == HostKind::kSpelledOut);
    if (dot.length == 0) break;
    glue = ".";
    at = end + dot.length;
  }
  return host;
}

size_t PathEnd(absl::string_view text, size_t begin) {
  if (begin >= text.size() || (text[begin] != '/' && text[begin] != '?' && text[begin] != '#')) return begin;
  size_t end = begin;
  int open = 0;             // parentheses
  size_t kept = begin + 1;  // behind the last character that no sentence would add
  while (end < text.size()) {
    const char c = text[end];
    if (static_cast<uint8_t>(c) <= ' ' || c == '"' || c == '<' || c == '>' || c == '`' || c == '|' || c == '\\' ||
        c == '^')
      break;
    if (static_cast<uint8_t>(c) >= 0x80) {
      bool bad = false;
      size_t next = end;
      const uint32_t point = DecodeUtf8(text, &next, &bad);
      if (bad || HasNoSpaces(ScriptOf(point)) || !(IsLetter(point) || IsMark(point))) break;
      kept = end = next;
      continue;
    }
    ++end;
    open += c == '(';
    const bool closes = c == ')' && open > 0;
    open -= closes;
    const bool trailing = c == '.' || c == ',' || c == ';' || c == ':' || c == '!' || c == '?' || c == '\'' ||
                          c == '*' || c == ']' || c == '}' || (c == ')' && !closes);
    if (!trailing) kept = end;
  }
  return kept;
}

}  // namespace winnow
