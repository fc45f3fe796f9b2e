#include "core/facts/lexicon/lexicon.h"

namespace winnow {

std::vector<absl::Span<const LexiconLine>> AllLexicons() {
  return {EnglishLexicon(), RussianLexicon(), ChineseLexicon(),    IndonesianLexicon(), RomanceLexicon(),
          GermanLexicon(),  TurkishLexicon(), VietnameseLexicon(), HindiLexicon(),      ArabicLexicon()};
}

}  // namespace winnow
