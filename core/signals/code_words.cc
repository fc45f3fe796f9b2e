#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) {
  int32_t code = 0;
  for (const Token& token : document.tokens) code += token.code_like;
  return Share(code, static_cast<int64_t>(document.tokens.size()));
}

}  // namespace

constinit const Signal kCodeWordsSignal = {"code_words",
                                           Family::kContent,
                                           "share of words that look like names in code, 0..1",
                                           Measure,
                                           "It mixes letters and digits inside words.",
                                           "It names things in code."};

}  // namespace winnow
