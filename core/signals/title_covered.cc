#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) { return document.facts.relevance.covers; }

}  // namespace

constinit const Signal kTitleCoveredSignal = {
    "title_covered",
    Family::kContent,
    "share of the thread title's telling words that the reply takes up, 0..1; -1 without such a title",
    Measure,
    "It does not take up what the thread is about.",
    "It takes up what the thread is about."};

}  // namespace winnow
