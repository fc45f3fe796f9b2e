#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) { return document.facts.relevance.repeats; }

}  // namespace

constinit const Signal kTitleRepeatedSignal = {
    "title_repeated",
    Family::kContent,
    "share of the reply's bits that only repeat the thread's title, 0..1; -1 without such a title",
    Measure,
    "It adds little beyond the thread's title.",
    "It adds to the thread's title."};

}  // namespace winnow
