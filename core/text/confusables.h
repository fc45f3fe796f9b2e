#ifndef WINNOW_CORE_TEXT_CONFUSABLES_H_
#define WINNOW_CORE_TEXT_CONFUSABLES_H_

#include <cstdint>

#include "core/text/scripts.h"

namespace winnow {

// A letter that looks like another; code_point 0 where there is none.
struct LookAlike {
  uint32_t code_point = 0;
  bool weak = false;  // alike in some faces or to the hurried eye only
};

// The small letter of `target` (Latin, Cyrillic or Greek) that looks like `code_point`.
LookAlike FindLookAlike(uint32_t code_point, Script target);

// The ASCII letter that a letter of phonetic notation or a turned letter looks like, or 0.
uint32_t PhoneticLookAlike(uint32_t code_point);

// Letters of phonetic notation: those that no spelling of a living language uses.
bool IsPhonetic(uint32_t code_point);

}  // namespace winnow

#endif  // WINNOW_CORE_TEXT_CONFUSABLES_H_
