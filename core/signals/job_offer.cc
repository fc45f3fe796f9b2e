#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) { return CueShare(document, Cue::kJob); }

std::string Words(const Document& document) { return CueWords(document, Cue::kJob); }

}  // namespace

constinit const Signal kJobOfferSignal = {"job_offer",
                                          Family::kContent,
                                          "words of job offers and recruiting, per word, smoothed",
                                          Measure,
                                          "It reads like an offer of work: {words}.",
                                          "It offers no work.",
                                          Words};

}  // namespace winnow
