#ifndef WINNOW_CORE_FACTS_SHAPE_H_
#define WINNOW_CORE_FACTS_SHAPE_H_

#include <cstdint>

#include "absl/strings/string_view.h"

namespace winnow {

// How a text as written looks: counts of code points, words and lines.
struct Shape {
  int32_t chars = 0;
  int32_t letters = 0;
  int32_t cased = 0;  // letters of scripts that have capitals
  int32_t upper = 0;
  int32_t digits = 0;
  int32_t spaces = 0;
  int32_t symbols = 0;   // beyond ASCII, neither letter, digit, mark nor space: arrows, bullets, emoji
  int32_t unspaced = 0;  // letters of scripts written without spaces
  int32_t latin = 0;
  int32_t cyrillic = 0;
  int32_t other_letters = 0;  // neither Latin, Cyrillic nor unspaced

  int32_t exclamations = 0;
  int32_t questions = 0;
  int32_t commas = 0;
  int32_t sentence_ends = 0;  // . ! ? and their like, a run of them once
  int32_t ellipses = 0;
  int32_t quotation_marks = 0;
  int32_t percents = 0;     // "20%", "% 20"
  int32_t prices = 0;       // a currency sign beside a digit
  int32_t longest_run = 0;  // of one character, spaces left out

  int32_t words = 0;  // between white space
  int32_t longest_word = 0;
  int32_t capitals_words = 0;  // of three letters or more, all of them capitals
  int32_t title_words = 0;     // beginning with a capital and going on in lower case
  int32_t mentions = 0;        // @name
  int32_t hashtags = 0;        // #name, not #123

  int32_t lines = 0;           // not blank
  int32_t quote_lines = 0;     // beginning with '>'
  int32_t list_lines = 0;      // beginning with "- ", "* ", "1. "
  int32_t heading_lines = 0;   // "## Title", "**Title**"
  int32_t empty_headings = 0;  // headings with nothing below but another heading or the end
  int32_t backticks = 0;
  int32_t link_markup = 0;  // [text](url), [text][1], <a href, [url=
};

// Of repaired UTF-8; linear, total.
Shape ReadShape(absl::string_view text);

}  // namespace winnow

#endif  // WINNOW_CORE_FACTS_SHAPE_H_
