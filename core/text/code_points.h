#ifndef WINNOW_CORE_TEXT_CODE_POINTS_H_
#define WINNOW_CORE_TEXT_CODE_POINTS_H_

#include <cstdint>

#include "core/text/scripts.h"
#include "core/text/utf8.h"

namespace winnow {

// Whether the character is of a script written without spaces between words.
inline bool IsUnspaced(uint32_t code_point) { return code_point >= 0xE00 && HasNoSpaces(ScriptOf(code_point)); }

}  // namespace winnow

#endif  // WINNOW_CORE_TEXT_CODE_POINTS_H_
