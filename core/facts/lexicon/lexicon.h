#ifndef WINNOW_CORE_FACTS_LEXICON_LEXICON_H_
#define WINNOW_CORE_FACTS_LEXICON_LEXICON_H_

#include <cstdint>
#include <vector>

#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "core/facts/cues.h"

namespace winnow {

// One line of a language's list: normalised words and phrases of up to three words, separated by
// '|'. A trailing '*' lets the last word go on ("заработ*"). Words of scripts without spaces are
// found anywhere, at most six characters long.
struct LexiconLine {
  Cue cue;
  absl::string_view words;
};

// One list per language, each in a file of its own.
absl::Span<const LexiconLine> EnglishLexicon();
absl::Span<const LexiconLine> RussianLexicon();
absl::Span<const LexiconLine> ChineseLexicon();
absl::Span<const LexiconLine> IndonesianLexicon();
absl::Span<const LexiconLine> RomanceLexicon();  // Portuguese, Spanish, French
absl::Span<const LexiconLine> GermanLexicon();
absl::Span<const LexiconLine> TurkishLexicon();
absl::Span<const LexiconLine> VietnameseLexicon();
absl::Span<const LexiconLine> HindiLexicon();
absl::Span<const LexiconLine> ArabicLexicon();

std::vector<absl::Span<const LexiconLine>> AllLexicons();

}  // namespace winnow

#endif  // WINNOW_CORE_FACTS_LEXICON_LEXICON_H_
