#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) { return CueShare(document, Cue::kEarning); }

std::string Words(const Document& document) { return CueWords(document, Cue::kEarning); }

}  // namespace

constinit const Signal kEarningSignal = {"earning",
                                         Family::kContent,
                                         "words of income and investment, per word, smoothed",
                                         Measure,
                                         "It speaks of earning or investing money: {words}.",
                                         "It does not speak of earning money.",
                                         Words};

}  // namespace winnow
