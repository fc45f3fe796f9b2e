#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) { return CueShare(document, Cue::kAdult); }

std::string Words(const Document& document) { return CueWords(document, Cue::kAdult); }

}  // namespace

constinit const Signal kAdultSignal = {"adult",
                                       Family::kContent,
                                       "words of sex and dating, per word, smoothed",
                                       Measure,
                                       "It speaks of sex or dating: {words}.",
                                       "It does not speak of sex or dating.",
                                       Words};

}  // namespace winnow
