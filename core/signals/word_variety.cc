#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) {
  constexpr int32_t kFewest = 8;
  const Vocabulary& vocabulary = document.facts.vocabulary;
  return vocabulary.tokens < kFewest ? kUnknownSignal : Share(vocabulary.distinct, vocabulary.tokens);
}

}  // namespace

constinit const Signal kWordVarietySignal = {"word_variety",
                                             Family::kContent,
                                             "distinct words of all words, 0..1; -1 below 8 words",
                                             Measure,
                                             "It uses few different words for its length.",
                                             "It uses many different words."};

}  // namespace winnow
