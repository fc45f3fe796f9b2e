#include <utf8proc.h>

#include <algorithm>

#include "core/text/glyphs.h"
#include "core/text/scripts.h"
#include "core/text/styled.h"

namespace winnow {
namespace {

constexpr int kLongestDecomposition = 32;  // Unicode's longest is 18, of U+FDFA
// No text grows beyond what one of the largest size that is read has without growing.
constexpr size_t kMostGlyphs = 64 * 1024;

bool In(uint32_t c, uint32_t first, uint32_t last) { return c - first <= last - first; }

bool IsSpace(uint32_t c) {
  if (c < 0x80) return c == ' ' || In(c, 9, 13);
  return c == 0x85 || c == 0xA0 || c == 0x1680 || In(c, 0x2000, 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F ||
         c == 0x205F || c == 0x3000 || c == 0x2800 || c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0;
}

// Typographic quotes, apostrophes and dashes, as keyboards write them.
uint32_t Plain(uint32_t c) {
  if (c < 0xB4) return c;
  if (c == 0xB4 || In(c, 0x2018, 0x201B) || c == 0x2032 || c == 0x2BC || c == 0xFF07) return '\'';
  if (In(c, 0x201C, 0x201F) || c == 0x2033 || c == 0xFF02) return '"';
  if (In(c, 0x2010, 0x2015) || c == 0x2212) return '-';
  return c;
}

// Marks drawn through, under or around letters, which no spelling asks for.
bool IsDecoration(uint32_t mark) {
  return In(mark, 0x334, 0x338) || mark == 0x305 || mark == 0x332 || mark == 0x333 || mark == 0x33F || mark == 0x35F ||
         mark == 0x488 || mark == 0x489 || In(mark, 0x20D0, 0x20F0);
}

// How many marks a letter of the script may carry.
int MarksNeeded(Script script) {
  switch (script) {
    case Script::kLatin:
    case Script::kCyrillic:
    case Script::kCommon:
      return 2;
    case Script::kGreek:
      return 3;
    default:
      return 6;
  }
}

class Decomposer {
 public:
  Decomposer(std::vector<Glyph>* out, Normalized* counts) : out_(*out), counts_(*counts) {}

  void Add(uint32_t source, uint32_t plain, bool styled) {
    if (IsSpace(plain)) return Push({' ', source, false});
    plain = Plain(plain);
    if (plain < 0x80) return Push({In(plain, 'A', 'Z') ? plain | 0x20 : plain, source, styled});
    if (In(plain, 0x4E00, 0x9FFF)) return Push({plain, source, false});
    if (In(plain, 0x410, 0x44F) && (plain | 0x20) != 0x439)
      return Push({plain < 0x430 ? plain + 0x20 : plain, source, false});
    utf8proc_int32_t buffer[kLongestDecomposition];
    int last_class = UTF8PROC_BOUNDCLASS_START;
    const auto options = static_cast<utf8proc_option_t>(UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD);
    const utf8proc_ssize_t size = utf8proc_decompose_char(static_cast<utf8proc_int32_t>(plain), buffer,
                                                          kLongestDecomposition, options, &last_class);
    for (utf8proc_ssize_t i = 0; i < std::min<utf8proc_ssize_t>(size, kLongestDecomposition); ++i) {
      const uint32_t c = Plain(static_cast<uint32_t>(buffer[i]));
      Push({IsSpace(c) ? ' ' : c, i == 0 ? source : c, styled});
    }
  }

 private:
  void Push(Glyph glyph) {
    if (glyph.code_point < 0x300 || !IsMark(glyph.code_point)) {
      out_.push_back(glyph);
      base_ = glyph.code_point;
      marks_ = 0;
      return;
    }
    if (glyph.code_point == 0x307 && base_ == 'i' && marks_ == 0) return;  // the Turkish capital's dot
    if (glyph.code_point == 0x20E3 && !IsLetter(base_)) return;            // keycap emoji
    const bool excess = marks_ >= MarksNeeded(ScriptOf(base_));
    if (excess || (IsDecoration(glyph.code_point) && IsLetter(base_))) {
      ++counts_.combining;
      return;
    }
    ++marks_;
    Order(glyph);
  }

  // Canonical order: by combining class, stable. There are only ever a few.
  void Order(Glyph glyph) {
    const auto combining_class = [](const Glyph& g) {
      return utf8proc_get_property(static_cast<utf8proc_int32_t>(g.code_point))->combining_class;
    };
    const int own = combining_class(glyph);
    size_t at = out_.size();
    while (own != 0 && at > 0 && combining_class(out_[at - 1]) > own) --at;
    out_.insert(out_.begin() + static_cast<std::ptrdiff_t>(at), glyph);
  }

  std::vector<Glyph>& out_;
  Normalized& counts_;
  uint32_t base_ = 0;
  int marks_ = 0;
};

}  // namespace

std::vector<Glyph> Decompose(const std::vector<uint32_t>& text, Normalized* counts) {
  std::vector<Glyph> out;
  out.reserve(text.size() + 16);
  Decomposer decomposer(&out, counts);
  for (size_t i = 0; i < text.size() && out.size() < kMostGlyphs;) {
    const uint32_t c = text[i];
    bool letters = false;
    if (const size_t run = c >= 0x1F1E6 ? IndicatorRun(text, i, &letters) : 0; run > 0) {
      if (!letters) counts->emoji += static_cast<int32_t>(run / 2);
      for (const size_t end = i + run; i < end; ++i) {
        decomposer.Add(text[i], letters ? IndicatorLetter(text[i]) : text[i], letters);
      }
      continue;
    }
    counts->emoji += IsEmoji(c) && !In(c, 0x1F3FB, 0x1F3FF) && StyledLetter(c) == 0;
    const uint32_t plain = StyledLetter(c);
    decomposer.Add(c, plain != 0 ? plain : c, plain != 0);
    ++i;
  }
  return out;
}

}  // namespace winnow
