#ifndef WINNOW_CORE_TEXT_NORMALIZE_H_
#define WINNOW_CORE_TEXT_NORMALIZE_H_

#include <cstdint>
#include <string>

#include "absl/strings/string_view.h"

namespace winnow {

// A text in the one form that everything downstream compares: valid UTF-8, NFKC, case folded,
// spaces collapsed to one, invisible characters dropped, look-alike letters of mixed-script words
// mapped to the word's own script, styled letters plain, spaced-out letters joined.
// Each undoing is counted, because hiding the text is itself a sign.
struct Normalized {
  std::string text;
  int32_t chars = 0;        // code points of the input, after repair
  int32_t repaired = 0;     // byte sequences that were no UTF-8 (each became U+FFFD)
  int32_t invisible = 0;    // zero-width, bidi controls, tags, variation selectors outside emoji
  int32_t styled = 0;       // mathematical, full-width, enclosed, small-capital letters and the like
  int32_t look_alikes = 0;  // letters of another script inside a word
  int32_t spaced = 0;       // letters joined from "s p a c e d" runs
  int32_t combining = 0;    // combining marks beyond what the script needs
  int32_t emoji = 0;
};

// Total on any bytes; linear in their number.
Normalized Normalize(absl::string_view text);

// Replaces every byte sequence that is no UTF-8 with U+FFFD.
std::string RepairUtf8(absl::string_view bytes);

// What Analyzer reads of a text: its first 48 KiB and last 16 KiB, cut at character boundaries.
std::string Clip(absl::string_view text);

}  // namespace winnow

#endif  // WINNOW_CORE_TEXT_NORMALIZE_H_
