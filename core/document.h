#ifndef WINNOW_CORE_DOCUMENT_H_
#define WINNOW_CORE_DOCUMENT_H_

#include <cstdint>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "core/language_model.h"
#include "core/post.h"
#include "core/text/normalize.h"
#include "core/text/urls.h"

namespace winnow {

struct Token {
  uint32_t begin = 0;  // into Document::words_text: [begin, end)
  uint32_t end = 0;
  uint32_t cost = 0;       // in 1/16 bit, the space before it included
  bool code_like = false;  // digits, underscores, camel case, path: a name rather than a word
};

// A post read once, for all signals: what they share is computed here and nowhere else.
struct Document {
  const Post* post = nullptr;
  std::string raw;         // title, newline, text: repaired and clipped, as written
  Normalized title;        // normalised
  Normalized body;         // normalised own text: no quotes, code fences and template comments kept
  std::string prose;       // body without code blocks, quoted lines, URLs, logs and stack traces
  std::string words_text;  // title and prose together, what tokens and costs index
  std::vector<Token> tokens;
  std::vector<uint16_t> costs;  // per code point of words_text, in 1/16 bit
  float bits = 0;               // their sum
  std::vector<Url> urls;        // of raw, then of post->links where the text does not show them
};

Document ReadDocument(const Post& post, const LanguageModel& language_model);

}  // namespace winnow

#endif  // WINNOW_CORE_DOCUMENT_H_
