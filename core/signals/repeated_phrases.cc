#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) {
  return Share(document.facts.vocabulary.repeated_pairs, document.facts.vocabulary.tokens);
}

}  // namespace

constinit const Signal kRepeatedPhrasesSignal = {"repeated_phrases",
                                                 Family::kContent,
                                                 "share of neighbouring word pairs that stood in the post before, 0..1",
                                                 Measure,
                                                 "It repeats its own phrases.",
                                                 "It does not repeat itself."};

}  // namespace winnow
