#ifndef WINNOW_CORE_TEXT_SCRIPTS_H_
#define WINNOW_CORE_TEXT_SCRIPTS_H_

#include <cstdint>

namespace winnow {

// Writing systems as far as Winnow tells them apart. Their order is part of the "LANG" section.
enum class Script : uint8_t {
  kCommon,  // punctuation, digits, symbols
  kLatin,
  kCyrillic,
  kGreek,
  kArmenian,
  kHebrew,
  kArabic,          // and the scripts that join like it
  kIndic,           // the scripts of India, Sri Lanka and Tibet
  kSoutheastAsian,  // Thai, Lao, Khmer, Burmese: no spaces between words
  kGeorgian,
  kEthiopic,
  kHan,
  kKana,
  kHangul,
  kCherokee,
  kEmoji,
  kOther,
};
inline constexpr int kScriptCount = 17;

Script ScriptOf(uint32_t code_point);

// How many characters a text in the script draws from, about, as a power of two.
int ScriptSizeLog2(Script script);

// Han, kana and Southeast Asian: a word is not told by spaces.
inline bool HasNoSpaces(Script script) {
  return script == Script::kHan || script == Script::kKana || script == Script::kSoutheastAsian;
}

// Letters of any script (general category L*), by utf8proc.
bool IsLetter(uint32_t code_point);
// Combining marks (general category M*).
bool IsMark(uint32_t code_point);
inline bool IsDigit(uint32_t code_point) { return code_point - '0' < 10; }
// Emoji that are drawn as pictures by themselves; no digits, "#" or "*".
bool IsEmoji(uint32_t code_point);

}  // namespace winnow

#endif  // WINNOW_CORE_TEXT_SCRIPTS_H_
