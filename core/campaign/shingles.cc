#include "core/campaign/shingles.h"

#include "core/text/code_points.h"

namespace winnow {
namespace {

// Beyond ASCII: punctuation, symbols and emoji by block; everything else is a letter.
bool IsSymbol(uint32_t cp) {
  return (cp >= 0x80 && cp <= 0xBF && cp != 0xAA && cp != 0xB5 && cp != 0xBA) || cp == 0xD7 || cp == 0xF7 ||
         (cp >= 0x2000 && cp <= 0x2BFF) || (cp >= 0x3000 && cp <= 0x3004) || (cp >= 0x3008 && cp <= 0x3020) ||
         (cp >= 0xFE00 && cp <= 0xFE6F) || (cp >= 0xFF00 && cp <= 0xFF0F) || (cp >= 0xFFF0 && cp <= 0xFFFF) ||
         (cp >= 0x1F000 && cp <= 0x1FBFF) || cp >= 0xE0000 || cp == 0x060C || cp == 0x061B || cp == 0x061F ||
         cp == 0x0964 || cp == 0x0965;
}

}  // namespace

CharClass ClassOf(uint32_t cp) {
  if (cp < 0x80) {
    if (cp >= '0' && cp <= '9') return CharClass::kDigit;
    const uint32_t letter = cp | 0x20;
    return letter >= 'a' && letter <= 'z' ? CharClass::kLetter : CharClass::kSeparator;
  }
  if (IsSymbol(cp)) return CharClass::kSeparator;
  if (IsUnspaced(cp) || (cp >= 0xAC00 && cp <= 0xD7A3)) return CharClass::kIdeograph;
  return CharClass::kLetter;
}

}  // namespace winnow
