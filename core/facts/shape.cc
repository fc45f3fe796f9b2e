#include "core/facts/shape.h"

#include <algorithm>

#include "absl/strings/match.h"
#include "absl/strings/strip.h"
#include "core/text/code_points.h"
#include "utf8proc.h"

namespace winnow {
namespace {

bool IsAsciiLetter(uint32_t cp) { return (cp | 32) >= 'a' && (cp | 32) <= 'z' && cp < 128; }
bool IsSpace(uint32_t cp) {
  return cp == ' ' || (cp >= '\t' && cp <= '\r') || cp == 0xA0 || cp == 0x3000 || (cp >= 0x2000 && cp <= 0x200A);
}
bool IsCurrency(uint32_t cp) { return cp == '$' || cp == 0xA3 || cp == 0xA5 || (cp >= 0x20A0 && cp <= 0x20BF); }
bool EndsSentence(uint32_t cp) {
  return cp == '.' || cp == '!' || cp == '?' || cp == 0x3002 || cp == 0xFF01 || cp == 0xFF1F || cp == 0x0964;
}

// Kinds of one word between white space, decided when it ends.
struct Word {
  int32_t chars = 0;
  int32_t letters = 0;
  int32_t upper = 0;
  int32_t digits = 0;
  uint32_t first = 0;
  bool first_letter_upper = false;
};

class Counter {
 public:
  Shape Count(absl::string_view text) {
    size_t at = 0;
    while (at < text.size()) {
      const uint32_t cp = NextCodePoint(text, &at);
      ++shape_.chars;
      Run(cp);
      if (IsSpace(cp)) {
        ++shape_.spaces;
        EndWord();
      } else {
        InWord(cp);
      }
      if (!IsAsciiLetter(cp)) Punctuation(cp);
      previous_ = cp;
    }
    EndWord();
    return shape_;
  }

 private:
  void Run(uint32_t cp) {
    run_ = cp == previous_ ? run_ + 1 : 1;
    if (!IsSpace(cp)) shape_.longest_run = std::max(shape_.longest_run, run_);
  }

  void Letter(uint32_t cp, bool upper, bool cased) {
    ++shape_.letters;
    shape_.cased += cased;
    shape_.upper += upper;
    if (word_.letters == 0) word_.first_letter_upper = upper;
    ++word_.letters;
    word_.upper += upper;
    if (IsUnspaced(cp)) {
      ++shape_.unspaced;
    } else if (cp < 0x250 || (cp >= 0x1E00 && cp < 0x1F00)) {
      ++shape_.latin;
    } else if (cp >= 0x400 && cp < 0x530) {
      ++shape_.cyrillic;
    } else {
      ++shape_.other_letters;
    }
  }

  void InWord(uint32_t cp) {
    if (word_.chars++ == 0) word_.first = cp;
    if (IsAsciiLetter(cp)) return Letter(cp, cp < 'a', true);
    if (IsDigit(cp)) {
      ++shape_.digits;
      ++word_.digits;
      return;
    }
    if (cp < 128) return;
    switch (utf8proc_category(static_cast<utf8proc_int32_t>(cp))) {
      case UTF8PROC_CATEGORY_LU:
      case UTF8PROC_CATEGORY_LT:
        return Letter(cp, true, true);
      case UTF8PROC_CATEGORY_LL:
        return Letter(cp, false, true);
      case UTF8PROC_CATEGORY_LM:
      case UTF8PROC_CATEGORY_LO:
        return Letter(cp, false, false);
      case UTF8PROC_CATEGORY_ND:
        ++shape_.digits;
        ++word_.digits;
        return;
      case UTF8PROC_CATEGORY_SM:
      case UTF8PROC_CATEGORY_SK:
      case UTF8PROC_CATEGORY_SO:
        ++shape_.symbols;
        return;
      default:
        return;
    }
  }

  void Punctuation(uint32_t cp) {
    const bool ends = EndsSentence(cp);
    if (ends && !EndsSentence(previous_)) ++shape_.sentence_ends;
    if (cp == '!' || cp == 0xFF01) ++shape_.exclamations;
    if (cp == '?' || cp == 0xFF1F || cp == 0x61F) ++shape_.questions;
    if (cp == ',' || cp == 0xFF0C || cp == 0x3001 || cp == 0x60C) ++shape_.commas;
    if (cp == 0x2026 || (cp == '.' && previous_ == '.' && run_ == 3)) ++shape_.ellipses;
    if (cp == '"' || (cp >= 0x201C && cp <= 0x201F) || cp == 0xAB || cp == 0xBB || cp == 0x300C) {
      ++shape_.quotation_marks;
    }
    if (cp == '`') ++shape_.backticks;
    if ((cp == '%' && IsDigit(previous_)) || (IsDigit(cp) && previous_ == '%')) ++shape_.percents;
    if ((IsCurrency(cp) && IsDigit(previous_)) || (IsDigit(cp) && IsCurrency(previous_))) ++shape_.prices;
  }

  void EndWord() {
    if (word_.chars == 0) return;
    ++shape_.words;
    shape_.longest_word = std::max(shape_.longest_word, word_.chars);
    if (word_.letters >= 3 && word_.upper == word_.letters) ++shape_.capitals_words;
    if (word_.letters >= 2 && word_.first_letter_upper && word_.upper == 1) ++shape_.title_words;
    if (word_.first == '@' && word_.letters > 0) ++shape_.mentions;
    if (word_.first == '#' && word_.letters > 0) ++shape_.hashtags;
    word_ = Word();
  }

  Shape shape_;
  Word word_;
  uint32_t previous_ = 0;
  int32_t run_ = 0;
};

bool IsListLine(absl::string_view line) {
  if (absl::StartsWith(line, "- ") || absl::StartsWith(line, "* ") || absl::StartsWith(line, "+ ")) return true;
  size_t digits = 0;
  while (digits < line.size() && IsDigit(static_cast<uint8_t>(line[digits]))) ++digits;
  return digits > 0 && digits <= 2 && digits + 1 < line.size() && (line[digits] == '.' || line[digits] == ')') &&
         line[digits + 1] == ' ';
}

bool IsHeadingLine(absl::string_view line) {
  size_t marks = 0;
  while (marks < line.size() && line[marks] == '#') ++marks;
  if (marks > 0 && marks <= 6 && marks < line.size() && line[marks] == ' ') return true;
  return line.size() > 4 && line.size() < 120 && absl::StartsWith(line, "**") &&
         (absl::EndsWith(line, "**") || absl::EndsWith(line, "**:") || absl::EndsWith(line, ":**"));
}

void CountLines(absl::string_view text, Shape* shape) {
  bool open_heading = false;  // the line above is a heading that nothing filled yet
  while (!text.empty()) {
    const size_t end = std::min(text.find('\n'), text.size());
    absl::string_view line = absl::StripAsciiWhitespace(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.empty()) continue;
    ++shape->lines;
    const bool heading = IsHeadingLine(line);
    shape->heading_lines += heading;
    shape->empty_headings += heading && open_heading;
    open_heading = heading;
    shape->quote_lines += line[0] == '>' || absl::StartsWith(line, "&gt;");
    shape->list_lines += IsListLine(line);
  }
  shape->empty_headings += open_heading;
}

int32_t CountLinkMarkup(absl::string_view text) {
  int32_t count = 0;
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '<' && text[i] != '[' && text[i] != ']') continue;
    const absl::string_view rest = text.substr(i);
    count += absl::StartsWith(rest, "](") || absl::StartsWith(rest, "][") ||
             absl::StartsWithIgnoreCase(rest, "<a href") || absl::StartsWithIgnoreCase(rest, "[url");
  }
  return count;
}

}  // namespace

Shape ReadShape(absl::string_view text) {
  Shape shape = Counter().Count(text);
  CountLines(text, &shape);
  shape.link_markup = CountLinkMarkup(text);
  return shape;
}

}  // namespace winnow
