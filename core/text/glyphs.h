#ifndef WINNOW_CORE_TEXT_GLYPHS_H_
#define WINNOW_CORE_TEXT_GLYPHS_H_

#include <cstdint>
#include <vector>

#include "core/text/normalize.h"

namespace winnow {

// The steps of Normalize for texts beyond ASCII, in this order. Each is linear.

// One character on its way through normalisation: decomposed and case folded.
struct Glyph {
  uint32_t code_point = 0;
  uint32_t source = 0;  // what was written, with its case
  bool styled = false;  // written with a styled letter
};

// Drops invisible characters; counts those that hide something in `counts->invisible`. Joiners of
// emoji and of scripts that need them, and marks of direction between words, hide nothing.
void DropInvisible(std::vector<uint32_t>* text, Normalized* counts);

// NFKD and case folding, typographic quotes and dashes plain, styled letters marked, and every
// space ' '. Keeps of a flood of combining marks what the script may need, counting the rest.
std::vector<Glyph> Decompose(const std::vector<uint32_t>& text, Normalized* counts);

// Joins runs of single letters ("f r e e", "s-p-a-c-e-d"), counting the letters. Lists of three
// ("a b c"), the alphabet in order, and initials ("j. r. r.") stay.
void JoinSpaced(std::vector<Glyph>* text, Normalized* counts);

// Gives words that mix scripts the one script in which every letter has its place, and plain
// letters for small capitals; counts both, and the letters that were styled.
void UndoLookAlikes(std::vector<Glyph>* text, Normalized* counts);

}  // namespace winnow

#endif  // WINNOW_CORE_TEXT_GLYPHS_H_
