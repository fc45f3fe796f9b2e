#include "core/text/normalize.h"

#include <utf8proc.h>

#include <array>

#include "core/text/glyphs.h"
#include "core/text/utf8.h"

namespace winnow {
namespace {

// What the one pass over ASCII does with each byte: the byte to write, or one of these.
constexpr uint8_t kSpace = 0x20, kDrop = 0;
// Classes for the detector of spaced-out letters.
constexpr uint8_t kOtherClass = 0, kLetterClass = 1, kSeparatorClass = 2;

struct AsciiTables {
  std::array<uint8_t, 128> fold{};
  std::array<uint8_t, 128> classes{};
};

constexpr AsciiTables MakeTables() {
  AsciiTables tables;
  for (uint8_t c = 0; c < 128; ++c) {
    const bool space = c == ' ' || (c >= 9 && c <= 13);
    const bool upper = c >= 'A' && c <= 'Z';
    const bool lower = c >= 'a' && c <= 'z';
    const bool digit = c >= '0' && c <= '9';
    tables.fold[c] = space ? kSpace : c < 0x20 || c == 0x7F ? kDrop : upper ? static_cast<uint8_t>(c | 0x20) : c;
    const bool separator = space || c == '.' || c == '-' || c == '_' || c == '*' || c == '|' || c == '~';
    tables.classes[c] = upper || lower || digit ? kLetterClass : separator ? kSeparatorClass : kOtherClass;
  }
  return tables;
}
constexpr AsciiTables kTables = MakeTables();

// Letter and separator in turn, four letters: maybe spaced out.
constexpr uint32_t kMaybeSpaced = 0b01'10'01'10'01'10'01, kSpacedMask = 0x3FFF;

// The common case. False where the text needs the general way: something other than ASCII in it, a
// control character, or letters that may be spaced out.
bool NormalizeAscii(absl::string_view text, std::string* out) {
  out->resize(text.size());
  char* to = out->data();
  const char* const begin = to;
  uint32_t high = 0, controls = 0, spaced = 0;
  uint32_t history = kSeparatorClass;
  char before = ' ';
  for (const char byte : text) {
    const uint32_t c = static_cast<uint8_t>(byte);
    high |= c;
    const char folded = static_cast<char>(kTables.fold[c & 127]);
    controls |= folded == kDrop;
    const bool skip = folded == ' ' && before == ' ';
    *to = folded;
    to += !skip;
    before = folded;
    history = skip ? history : (history << 2 | kTables.classes[c & 127]) & kSpacedMask;
    spaced |= history == kMaybeSpaced;
  }
  if (high >= 0x80 || controls || spaced) return false;
  if (to > begin && to[-1] == ' ') --to;
  out->resize(static_cast<size_t>(to - begin));
  return true;
}

std::vector<uint32_t> Decode(absl::string_view text, Normalized* counts) {
  std::vector<uint32_t> out;
  out.reserve(text.size());
  for (size_t pos = 0; pos < text.size();) {
    bool bad = false;
    out.push_back(DecodeUtf8(text, &pos, &bad));
    counts->repaired += bad;
  }
  counts->chars = static_cast<int32_t>(out.size());
  return out;
}

// Canonical composition, spaces collapsed to one and none at the ends.
std::string Compose(const std::vector<Glyph>& glyphs) {
  std::vector<utf8proc_int32_t> points;
  points.reserve(glyphs.size());
  for (const Glyph& glyph : glyphs) {
    if (glyph.code_point == ' ' && (points.empty() || points.back() == ' ')) continue;
    points.push_back(static_cast<utf8proc_int32_t>(glyph.code_point));
  }
  if (!points.empty() && points.back() == ' ') points.pop_back();
  const auto options = static_cast<utf8proc_option_t>(UTF8PROC_COMPOSE | UTF8PROC_STABLE);
  const utf8proc_ssize_t size =
      utf8proc_normalize_utf32(points.data(), static_cast<utf8proc_ssize_t>(points.size()), options);
  std::string out;
  out.reserve(glyphs.size() * 2);
  for (utf8proc_ssize_t i = 0; i < size; ++i) AppendUtf8(static_cast<uint32_t>(points[static_cast<size_t>(i)]), &out);
  return out;
}

}  // namespace

Normalized Normalize(absl::string_view text) {
  Normalized result;
  if (NormalizeAscii(text, &result.text)) {
    result.chars = static_cast<int32_t>(text.size());
    return result;
  }
  std::vector<uint32_t> points = Decode(text, &result);
  DropInvisible(&points, &result);
  std::vector<Glyph> glyphs = Decompose(points, &result);
  JoinSpaced(&glyphs, &result);
  UndoLookAlikes(&glyphs, &result);
  result.text = Compose(glyphs);
  return result;
}

}  // namespace winnow
