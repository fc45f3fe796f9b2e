#ifndef WINNOW_CORE_FACTS_RELEVANCE_H_
#define WINNOW_CORE_FACTS_RELEVANCE_H_

#include "absl/strings/string_view.h"
#include "absl/types/span.h"

namespace winnow {

struct Token;

// How a reply bears on the title of its thread. -1 where there is no title to compare with.
struct Relevance {
  float covers = -1;   // share of the title's words of four letters or more that the post takes up, 0..1
  float repeats = -1;  // share of the post's bits that lie in words of the title, 0..1: 1 adds nothing
};

Relevance ReadRelevance(absl::string_view thread_title, absl::string_view words_text, absl::Span<const Token> tokens);

}  // namespace winnow

#endif  // WINNOW_CORE_FACTS_RELEVANCE_H_
