#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) { return CueShare(document, Cue::kTechnical); }

std::string Words(const Document& document) { return CueWords(document, Cue::kTechnical); }

}  // namespace

constinit const Signal kTechnicalSignal = {"technical",
                                           Family::kContent,
                                           "words of technical work (error, version, function), per word, smoothed",
                                           Measure,
                                           "It holds technical words: {words}.",
                                           "It speaks of technical work.",
                                           Words};

}  // namespace winnow
