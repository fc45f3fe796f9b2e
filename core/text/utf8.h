#ifndef WINNOW_CORE_TEXT_UTF8_H_
#define WINNOW_CORE_TEXT_UTF8_H_

#include <cstddef>
#include <cstdint>
#include <string>

#include "absl/strings/string_view.h"

namespace winnow {

inline constexpr uint32_t kReplacement = 0xFFFD;

// Decodes the character that begins at *pos (< bytes.size()) and moves *pos behind it. Of what is
// no UTF-8, the longest beginning of a character is taken (Unicode 15, section 3.9, "maximal
// subpart") and kReplacement returned with *bad set; *bad is left alone otherwise.
uint32_t DecodeUtf8(absl::string_view bytes, size_t* pos, bool* bad);

// The same for text that is known to be valid.
inline uint32_t NextCodePoint(absl::string_view valid, size_t* pos) {
  const uint8_t lead = static_cast<uint8_t>(valid[*pos]);
  if (lead < 0x80) return static_cast<uint32_t>(valid[(*pos)++]);
  bool bad = false;
  return DecodeUtf8(valid, pos, &bad);
}

void AppendUtf8(uint32_t code_point, std::string* out);

bool IsAscii(absl::string_view text);

inline bool IsContinuation(char byte) { return (static_cast<uint8_t>(byte) & 0xC0) == 0x80; }

}  // namespace winnow

#endif  // WINNOW_CORE_TEXT_UTF8_H_
