#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) { return CueShare(document, Cue::kGambling); }

std::string Words(const Document& document) { return CueWords(document, Cue::kGambling); }

}  // namespace

constinit const Signal kGamblingSignal = {"gambling",
                                          Family::kContent,
                                          "words of gambling, per word, smoothed",
                                          Measure,
                                          "It speaks of gambling: {words}.",
                                          "It does not speak of gambling.",
                                          Words};

}  // namespace winnow
