#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) { return CueShare(document, Cue::kFirstPerson); }

std::string Words(const Document& document) { return CueWords(document, Cue::kFirstPerson); }

}  // namespace

constinit const Signal kFirstPersonSignal = {"first_person",
                                             Family::kContent,
                                             "words for oneself (I, we), per word, smoothed",
                                             Measure,
                                             "It speaks much of its writer: {words}.",
                                             "It speaks of its writer as people do in talk.",
                                             Words};

}  // namespace winnow
