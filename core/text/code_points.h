#ifndef WINNOW_CORE_TEXT_CODE_POINTS_H_
#define WINNOW_CORE_TEXT_CODE_POINTS_H_

#include <cstddef>
#include <cstdint>

#include "absl/strings/string_view.h"

namespace winnow {

// The code point at `*at` of UTF-8 that RepairUtf8 has made valid; moves `*at` past it. Total: bytes
// that are no UTF-8 are read one by one as their own value, and nothing beyond `text` is read.
inline uint32_t NextCodePoint(absl::string_view text, size_t* at) {
  const auto byte = [&](size_t i) { return static_cast<uint8_t>(text[*at + i]); };
  const uint32_t lead = byte(0);
  const size_t length = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  if (length == 1 || *at + length > text.size()) {
    ++*at;
    return lead;
  }
  uint32_t cp = lead & (0x7Fu >> length);
  for (size_t i = 1; i < length; ++i) cp = (cp << 6) | (byte(i) & 0x3Fu);
  *at += length;
  return cp;
}

// Scripts written without spaces between words: Han, kana, Thai, Lao, Khmer, Burmese.
inline bool IsUnspaced(uint32_t cp) {
  return (cp >= 0x3400 && cp <= 0x9FFF) || (cp >= 0x3040 && cp <= 0x30FF) || (cp >= 0x0E00 && cp <= 0x0EFF) ||
         (cp >= 0x1000 && cp <= 0x109F) || (cp >= 0x1780 && cp <= 0x17FF) || (cp >= 0xF900 && cp <= 0xFAFF) ||
         (cp >= 0x20000 && cp <= 0x3FFFF);
}

}  // namespace winnow

#endif  // WINNOW_CORE_TEXT_CODE_POINTS_H_
