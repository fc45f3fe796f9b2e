#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) { return CueShare(document, Cue::kAction); }

std::string Words(const Document& document) { return CueWords(document, Cue::kAction); }

}  // namespace

constinit const Signal kCallToActionSignal = {
    "call_to_action",
    Family::kContent,
    "words that tell the reader to do something (click, join, subscribe), per word, smoothed",
    Measure,
    "It tells the reader what to do: {words}.",
    "It does not tell the reader what to do.",
    Words};

}  // namespace winnow
