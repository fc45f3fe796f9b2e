#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) { return CueShare(document, Cue::kWarning); }

std::string Words(const Document& document) { return CueWords(document, Cue::kWarning); }

}  // namespace

constinit const Signal kWarningSignal = {"warning",
                                         Family::kContent,
                                         "words that speak about scams, per word, smoothed",
                                         Measure,
                                         "It speaks of scams or spam: {words}.",
                                         "It warns of scams or speaks about them.",
                                         Words};

}  // namespace winnow
