#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) { return Share(document.facts.shape.words, document.facts.shape.lines); }

}  // namespace

constinit const Signal kWordsPerLineSignal = {"words_per_line",
                                              Family::kContent,
                                              "words per line that is not blank, 0 and up",
                                              Measure,
                                              "Its lines are of unusual length.",
                                              "Its lines are of ordinary length."};

}  // namespace winnow
