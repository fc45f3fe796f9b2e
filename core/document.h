#ifndef WINNOW_CORE_DOCUMENT_H_
#define WINNOW_CORE_DOCUMENT_H_

#include <cstdint>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "core/facts/facts.h"
#include "core/language_model.h"
#include "core/post.h"
#include "core/text/normalize.h"
#include "core/text/urls.h"

namespace winnow {

// A word of Document::words_text: a run of letters, marks and digits with the hyphens, apostrophes,
// underscores, dots and slashes inside it; of Chinese, Japanese kana and other scripts without
// spaces, one character.
struct Token {
  uint32_t begin = 0;  // into Document::words_text: [begin, end), in bytes
  uint32_t end = 0;
  uint32_t cost = 0;       // in 1/16 bit, what stands between it and the token before included
  bool code_like = false;  // letters with digits, underscores, dots or a path: a name rather than a word
};

// A post read once, for all signals: what they share is computed here and nowhere else.
struct Document {
  const Post* post = nullptr;
  std::string raw;          // title, newline, text: repaired and clipped, as written
  uint32_t text_begin = 0;  // where the text begins in raw
  Normalized title;         // normalised
  Normalized body;          // normalised own text, code, quoted lines and URLs included
  std::string prose;        // normalised, body without code blocks, quoted lines, URLs, logs and stack traces
  int32_t left_out = 0;     // bytes of the text that prose leaves out
  std::string words_text;   // title, space, prose: what tokens and costs index
  std::vector<Token> tokens;
  std::vector<uint16_t> costs;  // per code point of words_text, in 1/16 bit
  float bits = 0;               // their sum
  std::vector<Url> urls;  // of raw (begin and end index it), then of post->links where the text does not show them
  Facts facts;            // counts that many signals share, of all the above
};

// Total on any bytes; linear in their number, of which it reads the first 48 KiB and last 16 KiB.
// The result points to `post`.
Document ReadDocument(const Post& post, const LanguageModel& language_model);

}  // namespace winnow

#endif  // WINNOW_CORE_DOCUMENT_H_
