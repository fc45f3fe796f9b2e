// Characters that are not seen, and when they hide something.
#include "core/text/glyphs.h"
#include "core/text/scripts.h"

namespace winnow {
namespace {

constexpr uint32_t kZeroWidthSpace = 0x200B, kZeroWidthNonJoiner = 0x200C, kZeroWidthJoiner = 0x200D;
constexpr uint32_t kBlackFlag = 0x1F3F4;
// More of them in a row are padding or smuggled data wherever they stand.
constexpr size_t kLongRun = 4;

bool In(uint32_t c, uint32_t first, uint32_t last) { return c - first <= last - first; }

bool IsSpaceControl(uint32_t c) { return In(c, 9, 13) || c == 0x85; }
bool IsVariationSelector(uint32_t c) {
  return In(c, 0xFE00, 0xFE0F) || In(c, 0xE0100, 0xE01EF) || In(c, 0x180B, 0x180F);
}
bool IsTag(uint32_t c) { return In(c, 0xE0000, 0xE00FF); }

bool IsInvisible(uint32_t c) {
  if (c < 0x20 || In(c, 0x7F, 0x9F)) return !IsSpaceControl(c);
  if (c < 0x34F) return c == 0xAD;
  if (In(c, 0x350, 0x61B) || In(c, 0x2070, 0xFDFF)) return false;
  return c == 0x34F || c == 0x61C || In(c, 0x17B4, 0x17B5) || In(c, 0x180B, 0x180F) || In(c, 0x200B, 0x200F) ||
         In(c, 0x202A, 0x202E) || In(c, 0x2060, 0x206F) || In(c, 0xFE00, 0xFE0F) || c == 0xFEFF ||
         In(c, 0xFFF9, 0xFFFB) || In(c, 0x1BCA0, 0x1BCA3) || In(c, 0x1D173, 0x1D17A) || In(c, 0xE0000, 0xE0FFF);
}

bool IsWordCharacter(uint32_t c) { return IsDigit(c) || IsLetter(c) || IsMark(c); }

bool IsCased(Script script) {
  return script == Script::kLatin || script == Script::kCyrillic || script == Script::kGreek;
}

// Scripts whose spelling needs joiners.
bool UsesJoiners(uint32_t c) {
  const Script script = ScriptOf(c);
  return script == Script::kArabic || script == Script::kIndic || script == Script::kSoutheastAsian ||
         (script == Script::kOther && c < 0x1C80);
}

// Whether `c`, in a run of `run` invisible characters between `before` and `after` (0: none), hides.
bool Hides(uint32_t c, size_t index, size_t run, uint32_t before, uint32_t after) {
  if (In(c, 0x202D, 0x202E)) return true;
  if (IsTag(c)) return before != kBlackFlag;
  if (IsVariationSelector(c)) {
    const bool shows = before > ' ' && !IsCased(ScriptOf(before));
    return index > 0 || !shows;
  }
  if (c == kZeroWidthJoiner && (IsEmoji(before) || before == 0x2640 || before == 0x2642)) return false;
  if (run >= kLongRun) return true;
  if (!IsWordCharacter(before) || !IsWordCharacter(after)) return false;
  if (c == kZeroWidthJoiner || c == kZeroWidthNonJoiner) return !UsesJoiners(before) && !UsesJoiners(after);
  if (c == kZeroWidthSpace) return !HasNoSpaces(ScriptOf(before)) || !HasNoSpaces(ScriptOf(after));
  return true;
}

}  // namespace

void DropInvisible(std::vector<uint32_t>* text, Normalized* counts) {
  size_t kept = 0;
  for (size_t i = 0; i < text->size();) {
    if (!IsInvisible((*text)[i])) {
      (*text)[kept++] = (*text)[i++];
      continue;
    }
    size_t end = i;
    while (end < text->size() && IsInvisible((*text)[end])) ++end;
    const uint32_t before = kept > 0 ? (*text)[kept - 1] : 0;
    const uint32_t after = end < text->size() ? (*text)[end] : 0;
    for (size_t k = i; k < end; ++k) counts->invisible += Hides((*text)[k], k - i, end - i, before, after);
    i = end;
  }
  text->resize(kept);
}

}  // namespace winnow
