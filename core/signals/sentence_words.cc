#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) {
  return Share(document.facts.shape.words, document.facts.shape.sentence_ends + 1);
}

}  // namespace

constinit const Signal kSentenceWordsSignal = {
    "sentence_words", Family::kContent,        "words per sentence end, 0 and up",
    Measure,          "Its sentences run on.", "Its sentences are of ordinary length."};

}  // namespace winnow
