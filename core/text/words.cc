#include "core/text/words.h"

#include <array>

#include "core/text/scripts.h"
#include "core/text/utf8.h"

namespace winnow {
namespace {

using Part = WordPart;

constexpr std::array<Part, 128> MakeAscii() {
  std::array<Part, 128> parts{};
  for (uint32_t c = 0; c < 128; ++c) {
    const bool letter = (c | 0x20) - 'a' < 26;
    parts[c] = letter ? Part::kLetter : c - '0' < 10 ? Part::kDigit : Part::kOther;
  }
  for (char c : {'\'', '-', '_', '.', '/', '\\', ':', '@'}) parts[static_cast<uint8_t>(c)] = Part::kJoiner;
  return parts;
}
constexpr std::array<Part, 128> kAscii = MakeAscii();

}  // namespace

Part WordSplitter::PartAt(size_t at, size_t* next) const {
  *next = at;
  if (at >= text_.size()) return Part::kEnd;
  const uint32_t c = NextCodePoint(text_, next);
  if (c < 0x80) return kAscii[c];
  if (HasNoSpaces(ScriptOf(c)) && IsLetter(c)) return Part::kSingle;
  return IsLetter(c) || IsMark(c) ? Part::kLetter : Part::kOther;
}

bool WordSplitter::Next(Token* token) {
  size_t next = at_;
  Part part = PartAt(at_, &next);
  while (part == Part::kOther || part == Part::kJoiner) {
    at_ = next;
    part = PartAt(at_, &next);
  }
  if (part == Part::kEnd) return false;
  *token = Token{};
  token->begin = static_cast<uint32_t>(at_);
  bool letters = false, digits = false, joined = false;
  int slashes = 0;
  while (part == Part::kLetter || part == Part::kDigit || part == Part::kJoiner) {
    if (part == Part::kJoiner) {
      // Joins only what stands on both sides of it; a lone one ends the word.
      size_t behind = next;
      const Part follows = PartAt(next, &behind);
      if (follows != Part::kLetter && follows != Part::kDigit) break;
      const char c = text_[at_];
      slashes += c == '/' || c == '\\';
      joined = joined || c == '_' || c == '.' || c == ':' || c == '@';
    }
    letters = letters || part == Part::kLetter;
    digits = digits || part == Part::kDigit;
    at_ = next;
    part = PartAt(at_, &next);
  }
  if (at_ == token->begin) at_ = next;  // one character of a script without spaces
  token->end = static_cast<uint32_t>(at_);
  token->code_like = letters && (digits || joined || slashes > 1);
  return true;
}

}  // namespace winnow
