#ifndef WINNOW_CORE_TEXT_STYLED_H_
#define WINNOW_CORE_TEXT_STYLED_H_

#include <cstddef>
#include <cstdint>
#include <vector>

namespace winnow {

// The letter or digit that a mathematical, full-width, circled, squared, parenthesised or raised
// character shows, with its case; 0 for any other. Circled digits are list numbers and stay.
uint32_t StyledLetter(uint32_t code_point);

// Length of the run of regional indicators at text[at], 0 where there is none; *letters tells
// whether they are used as letters: they are unless they fall into flags of countries (ISO 3166-1).
size_t IndicatorRun(const std::vector<uint32_t>& text, size_t at, bool* letters);
inline uint32_t IndicatorLetter(uint32_t indicator) { return indicator - 0x1F1E6 + 'A'; }

// The ASCII letter that a small capital shows, or 0.
uint32_t SmallCapital(uint32_t code_point);

}  // namespace winnow

#endif  // WINNOW_CORE_TEXT_STYLED_H_
