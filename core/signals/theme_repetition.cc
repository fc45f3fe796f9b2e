#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) {
  constexpr int32_t kFewest = 3;
  const Vocabulary& vocabulary = document.facts.vocabulary;
  return vocabulary.top_count < kFewest ? 0.0f : Share(vocabulary.top_count, vocabulary.tokens);
}

std::string Words(const Document& document) {
  const Vocabulary& vocabulary = document.facts.vocabulary;
  if (vocabulary.top_count == 0) return {};
  const Token& token = document.tokens[vocabulary.top_token];
  return document.words_text.substr(token.begin, token.end - token.begin);
}

}  // namespace

constinit const Signal kThemeRepetitionSignal = {
    "theme_repetition",
    Family::kContent,
    "share of words that are the one most repeated uncommon word (three times or more), 0..1",
    Measure,
    "It names one thing again and again.",
    "It does not dwell on one name.",
    Words};

}  // namespace winnow
