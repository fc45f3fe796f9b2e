#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) {
  return Share(document.facts.shape.capitals_words, document.facts.shape.words);
}

}  // namespace

constinit const Signal kCapitalsWordsSignal = {"capitals_words",
                                               Family::kContent,
                                               "share of words written all in capitals, 0..1",
                                               Measure,
                                               "It shouts: {value%} of its words are all capitals.",
                                               "It does not shout."};

}  // namespace winnow
