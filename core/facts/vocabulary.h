#ifndef WINNOW_CORE_FACTS_VOCABULARY_H_
#define WINNOW_CORE_FACTS_VOCABULARY_H_

#include <cstdint>

#include "absl/strings/string_view.h"
#include "absl/types/span.h"

namespace winnow {

struct Token;

// How a text repeats and surprises, over at most its first 2,000 tokens.
struct Vocabulary {
  int32_t tokens = 0;
  int32_t distinct = 0;
  int32_t repeated_pairs = 0;  // neighbouring words that stood together before
  int32_t top_count = 0;       // how often the most repeated uncommon word stands
  uint32_t top_token = 0;      // where it stands, in Document::tokens
  int32_t letters = 0;         // code points of tokens of five or more that are no code
  int32_t gibberish = 0;       // of these, in tokens of absurd surprisal
};

// Of Document::words_text and its tokens.
Vocabulary ReadVocabulary(absl::string_view words_text, absl::Span<const Token> tokens);

}  // namespace winnow

#endif  // WINNOW_CORE_FACTS_VOCABULARY_H_
