#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) { return CueShare(document, Cue::kLoan); }

std::string Words(const Document& document) { return CueWords(document, Cue::kLoan); }

}  // namespace

constinit const Signal kLoansSignal = {"loans",
                                       Family::kContent,
                                       "words of loans and credit, per word, smoothed",
                                       Measure,
                                       "It speaks of loans or credit: {words}.",
                                       "It does not speak of loans.",
                                       Words};

}  // namespace winnow
