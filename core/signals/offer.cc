#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) { return CueShare(document, Cue::kOffer); }

std::string Words(const Document& document) { return CueWords(document, Cue::kOffer); }

}  // namespace

constinit const Signal kOfferSignal = {"offer",
                                       Family::kContent,
                                       "words of offers, prizes and discounts, per word, smoothed",
                                       Measure,
                                       "It speaks of offers or prizes: {words}.",
                                       "It makes no offer.",
                                       Words};

}  // namespace winnow
