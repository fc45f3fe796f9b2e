#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) { return CueShare(document, Cue::kContact); }

std::string Words(const Document& document) { return CueWords(document, Cue::kContact); }

}  // namespace

constinit const Signal kContactRequestSignal = {"contact_request",
                                                Family::kContent,
                                                "words that ask to be written to or called, per word, smoothed",
                                                Measure,
                                                "It asks the reader to write or call: {words}.",
                                                "It does not ask to be written to.",
                                                Words};

}  // namespace winnow
