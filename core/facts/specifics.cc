#include "core/facts/specifics.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "absl/strings/match.h"

namespace winnow {
namespace {

constexpr std::array<absl::string_view, 34> kUnits = {
    "b",  "fps", "g",   "gb",  "ghz", "gib", "h",  "hz", "k",  "kb", "kg", "khz", "kib", "km",      "kw", "m",  "mb",
    "mg", "mhz", "mib", "min", "ml",  "mm",  "ms", "nm", "ns", "p",  "px", "s",   "sec", "seconds", "tb", "us", "v"};
constexpr std::array<absl::string_view, 46> kExtensions = {
    "bat",    "c",   "cc",  "cfg",   "conf",  "cpp",   "cs",    "css",   "csv",  "dll", "dmp", "go",
    "gradle", "h",   "hpp", "html",  "ini",   "ipynb", "java",  "js",    "json", "jsx", "kt",  "lock",
    "log",    "lua", "md",  "mjs",   "patch", "php",   "plist", "proto", "ps1",  "py",  "rb",  "rs",
    "sh",     "sql", "svg", "swift", "toml",  "ts",    "tsx",   "txt",   "xml",  "yml"};

bool IsDigit(char c) { return c >= '0' && c <= '9'; }
bool IsBlank(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }
bool IsLower(char c) { return c >= 'a' && c <= 'z'; }
bool IsUpper(char c) { return c >= 'A' && c <= 'Z'; }
bool IsNameByte(char c) { return IsDigit(c) || IsLower(c) || IsUpper(c) || c == '_'; }

// A loop, which compilers unroll; a call of find costs more than all of it.
bool IsOneOf(absl::string_view set, char c) {
  bool found = false;
  for (char one : set) found |= one == c;
  return found;
}

template <size_t N>
bool Contains(const std::array<absl::string_view, N>& sorted, absl::string_view word) {
  return std::binary_search(sorted.begin(), sorted.end(), word);
}

// Lower-cased ASCII of at most 8 characters; "" for anything else.
std::string ShortLower(absl::string_view word) {
  if (word.size() > 8) return {};
  std::string lower(word);
  for (char& c : lower) c = IsUpper(c) ? static_cast<char>(c + 32) : c;
  return lower;
}

bool IsVersion(absl::string_view word) {
  if (!word.empty() && (word[0] == 'v' || word[0] == 'V')) {
    word.remove_prefix(1);
    if (!word.empty() && IsDigit(word[0])) return true;
  }
  size_t dots = 0;
  size_t i = 0;
  for (; i < word.size() && (IsDigit(word[i]) || word[i] == '.'); ++i) dots += word[i] == '.';
  return !word.empty() && IsDigit(word[0]) && (dots >= 2 || (dots == 1 && i < word.size() && IsLower(word[i])));
}

bool IsFile(absl::string_view word) {
  if (word.size() > 3 && IsUpper(word[0]) && word[1] == ':' && word[2] == '\\') return true;
  const size_t dot = word.rfind('.');
  if (dot != absl::string_view::npos && dot > 0 && Contains(kExtensions, ShortLower(word.substr(dot + 1)))) return true;
  return std::count(word.begin(), word.end(), '/') >= 2 && (word[0] == '/' || word[0] == '~' || word[0] == '.');
}

bool IsReference(absl::string_view word) {
  if (word.size() >= 3 && word[0] == '#') return std::all_of(word.begin() + 1, word.end(), IsDigit);
  if (absl::StartsWithIgnoreCase(word, "cve-") && word.size() > 8) return true;
  if (word.size() < 7 || word.size() > 40) return false;
  const auto hex = [](char c) { return IsDigit(c) || (c >= 'a' && c <= 'f'); };
  return std::all_of(word.begin(), word.end(), hex) && std::any_of(word.begin(), word.end(), IsDigit) &&
         std::any_of(word.begin(), word.end(), IsLower);
}

bool IsCodeWord(absl::string_view word) {
  if (word.size() < 3) return false;
  if (word[0] == '`' || absl::EndsWith(word, "()") || absl::StrContains(word, "::")) return true;
  if (absl::StartsWith(word, "--") && IsLower(word[2])) return true;
  for (size_t i = 1; i + 1 < word.size(); ++i) {
    if (word[i] == '_' && IsNameByte(word[i - 1]) && IsNameByte(word[i + 1])) return true;
    if (IsLower(word[i - 1]) && IsUpper(word[i]) && IsLower(word[i + 1]) && IsLower(word[0])) return true;
  }
  return false;
}

// The number a word begins with, and what follows it; npos where it begins with none.
size_t NumberEnd(absl::string_view word) {
  size_t i = 0;
  while (i < word.size() && (IsDigit(word[i]) || ((word[i] == '.' || word[i] == ',') && i > 0))) ++i;
  return i;
}

void Count(absl::string_view word, bool after_number, Specifics* specifics) {
  if (absl::StartsWith(word, "http://") || absl::StartsWith(word, "https://") || absl::StartsWith(word, "www.")) return;
  while (!word.empty() && IsOneOf(",;:!?\"'([{<*", word[0])) word.remove_prefix(1);
  while (!word.empty() && IsOneOf(".,;:!?\"']}>*", word.back())) word.remove_suffix(1);
  // The common case: a plain word is none of these, but it may be the unit of a number.
  if (word.empty() || (!after_number && std::all_of(word.begin(), word.end(), IsLower))) return;
  const size_t number = NumberEnd(word);
  if (number > 0 && number < word.size() && Contains(kUnits, ShortLower(word.substr(number)))) {
    ++specifics->quantities;
  } else if (after_number && word.size() > 1 && Contains(kUnits, ShortLower(word))) {
    ++specifics->quantities;
  } else if (IsVersion(word)) {
    ++specifics->versions;
  } else if (IsFile(word)) {
    ++specifics->files;
  } else if (IsReference(word)) {
    ++specifics->references;
  } else if (IsCodeWord(word)) {
    ++specifics->code_words;
  }
}

}  // namespace

Specifics ReadSpecifics(absl::string_view text) {
  Specifics specifics;
  bool after_number = false;
  for (size_t i = 0; i < text.size();) {
    size_t end = i;
    while (end < text.size() && !IsBlank(text[end])) ++end;
    const absl::string_view word = text.substr(i, end - i);
    if (!word.empty() && word.size() <= 256) {
      Count(word, after_number, &specifics);
      after_number = NumberEnd(word) == word.size();
    }
    i = end + 1;
  }
  return specifics;
}

}  // namespace winnow
