#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) { return CueShare(document, Cue::kUrgency); }

std::string Words(const Document& document) { return CueWords(document, Cue::kUrgency); }

}  // namespace

constinit const Signal kUrgencySignal = {
    "urgency", Family::kContent,           "words of haste and scarcity, per word, smoothed",
    Measure,   "It urges haste: {words}.", "It does not urge haste.",
    Words};

}  // namespace winnow
