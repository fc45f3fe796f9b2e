#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) {
  const Vocabulary& vocabulary = document.facts.vocabulary;
  return vocabulary.letters == 0 ? kUnknownSignal : Share(vocabulary.gibberish, vocabulary.letters);
}

}  // namespace

constinit const Signal kGibberishSignal = {
    "gibberish",
    Family::kContent,
    "share of letters of longer words that lie in words of absurd surprisal, 0..1; -1 without such words",
    Measure,
    "{value%} of its longer words are strings of letters that no language forms.",
    "Its words are formed as words are."};

}  // namespace winnow
