#include "core/text/scripts.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>

namespace winnow {
namespace {

struct Range {
  uint32_t first, last;
  Script script;
};

// Blocks, ascending. What stands between them is kCommon below U+3000 and kOther above.
constexpr Range kRanges[] = {
    {'A', 'Z', Script::kLatin},          {'a', 'z', Script::kLatin},
    {0xAA, 0xAA, Script::kLatin},        {0xBA, 0xBA, Script::kLatin},
    {0xC0, 0xD6, Script::kLatin},        {0xD8, 0xF6, Script::kLatin},
    {0xF8, 0x2AF, Script::kLatin},       {0x370, 0x3FF, Script::kGreek},
    {0x400, 0x52F, Script::kCyrillic},   {0x531, 0x58F, Script::kArmenian},
    {0x591, 0x5F4, Script::kHebrew},     {0x600, 0x8FF, Script::kArabic},
    {0x900, 0xDFF, Script::kIndic},      {0xE00, 0xEFF, Script::kSoutheastAsian},
    {0xF00, 0xFFF, Script::kIndic},      {0x1000, 0x109F, Script::kSoutheastAsian},
    {0x10A0, 0x10FF, Script::kGeorgian}, {0x1100, 0x11FF, Script::kHangul},
    {0x1200, 0x139F, Script::kEthiopic}, {0x13A0, 0x13FF, Script::kCherokee},
    {0x1400, 0x177F, Script::kOther},    {0x1780, 0x17FF, Script::kSoutheastAsian},
    {0x1800, 0x1AAF, Script::kOther},    {0x1B00, 0x1C7F, Script::kOther},
    {0x1C80, 0x1C8F, Script::kCyrillic}, {0x1C90, 0x1CBF, Script::kGeorgian},
    {0x1CD0, 0x1CFF, Script::kIndic},    {0x1D00, 0x1D25, Script::kLatin},
    {0x1D26, 0x1D2A, Script::kGreek},    {0x1D2B, 0x1D2B, Script::kCyrillic},
    {0x1D2C, 0x1DBF, Script::kLatin},    {0x1E00, 0x1EFF, Script::kLatin},
    {0x1F00, 0x1FFF, Script::kGreek},    {0x2C60, 0x2C7F, Script::kLatin},
    {0x2C80, 0x2CFF, Script::kGreek},    {0x2D00, 0x2D2F, Script::kGeorgian},
    {0x2D80, 0x2DDF, Script::kEthiopic}, {0x2DE0, 0x2DFF, Script::kCyrillic},
    {0x2E80, 0x2FDF, Script::kHan},      {0x3000, 0x3004, Script::kCommon},
    {0x3005, 0x3007, Script::kHan},      {0x3008, 0x3020, Script::kCommon},
    {0x3021, 0x3029, Script::kHan},      {0x3030, 0x303F, Script::kCommon},
    {0x3041, 0x30FF, Script::kKana},     {0x3105, 0x312F, Script::kKana},
    {0x3131, 0x318E, Script::kHangul},   {0x31F0, 0x31FF, Script::kKana},
    {0x3400, 0x9FFF, Script::kHan},      {0xA640, 0xA69F, Script::kCyrillic},
    {0xA722, 0xA7FF, Script::kLatin},    {0xA8E0, 0xA8FF, Script::kIndic},
    {0xA960, 0xA97F, Script::kHangul},   {0xAB30, 0xAB6F, Script::kLatin},
    {0xAB70, 0xABBF, Script::kCherokee}, {0xAC00, 0xD7FF, Script::kHangul},
    {0xF900, 0xFAFF, Script::kHan},      {0xFB00, 0xFB06, Script::kLatin},
    {0xFB13, 0xFB17, Script::kArmenian}, {0xFB1D, 0xFB4F, Script::kHebrew},
    {0xFB50, 0xFDFF, Script::kArabic},   {0xFE10, 0xFE6F, Script::kCommon},
    {0xFE70, 0xFEFE, Script::kArabic},   {0xFF21, 0xFF3A, Script::kLatin},
    {0xFF41, 0xFF5A, Script::kLatin},    {0xFF66, 0xFF9F, Script::kKana},
    {0xFFA0, 0xFFDC, Script::kHangul},   {0xFFE0, 0xFFFF, Script::kCommon},
    {0x1D400, 0x1D7FF, Script::kCommon}, {0x20000, 0x323AF, Script::kHan},
};

constexpr std::array<uint8_t, kScriptCount> kSizeLog2 = {6, 5, 6, 5, 6, 5, 6, 7, 6, 6, 8, 12, 7, 11, 7, 9, 10};

bool In(uint32_t c, uint32_t first, uint32_t last) { return c - first <= last - first; }

bool IsPictograph(uint32_t code_point) {
  const utf8proc_property_t* property = utf8proc_get_property(static_cast<utf8proc_int32_t>(code_point));
  return property->boundclass == UTF8PROC_BOUNDCLASS_EXTENDED_PICTOGRAPHIC ||
         property->boundclass == UTF8PROC_BOUNDCLASS_REGIONAL_INDICATOR;
}

}  // namespace

bool IsEmoji(uint32_t code_point) {
  if (code_point < 0x203C) return false;
  if (code_point >= 0x1F000) return code_point <= 0x1FAFF && (code_point - 0x1F3FB < 5 || IsPictograph(code_point));
  return code_point <= 0x3299 && IsPictograph(code_point);
}

Script ScriptOf(uint32_t code_point) {
  if (code_point < 0x80) return (code_point | 0x20) - 'a' < 26 ? Script::kLatin : Script::kCommon;
  // The most written blocks first.
  if (In(code_point, 0x400, 0x52F)) return Script::kCyrillic;
  if (In(code_point, 0x4E00, 0x9FFF)) return Script::kHan;
  const Range* range = std::upper_bound(std::begin(kRanges), std::end(kRanges), code_point,
                                        [](uint32_t value, const Range& entry) { return value < entry.first; }) -
                       1;
  if (code_point <= range->last) return range->script;
  if (IsEmoji(code_point)) return Script::kEmoji;
  return code_point < 0x3000 ? Script::kCommon : Script::kOther;
}

int ScriptSizeLog2(Script script) { return kSizeLog2[static_cast<size_t>(script)]; }

bool IsLetter(uint32_t code_point) {
  if (code_point < 0x80) return (code_point | 0x20) - 'a' < 26;
  if (In(code_point, 0x400, 0x481) || In(code_point, 0x4E00, 0x9FFF)) return true;
  const utf8proc_category_t category = utf8proc_category(static_cast<utf8proc_int32_t>(code_point));
  return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO;
}

bool IsMark(uint32_t code_point) {
  if (code_point < 0x300 || In(code_point, 0x370, 0x482) || In(code_point, 0x3100, 0xA66E)) return false;
  const utf8proc_category_t category = utf8proc_category(static_cast<utf8proc_int32_t>(code_point));
  return category >= UTF8PROC_CATEGORY_MN && category <= UTF8PROC_CATEGORY_ME;
}

}  // namespace winnow
