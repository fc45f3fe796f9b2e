#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) { return CueShare(document, Cue::kPiracy); }

std::string Words(const Document& document) { return CueWords(document, Cue::kPiracy); }

}  // namespace

constinit const Signal kPiracySignal = {"piracy",
                                        Family::kContent,
                                        "words of cracks, keys and free streams, per word, smoothed",
                                        Measure,
                                        "It speaks of cracked programs or free streams: {words}.",
                                        "It does not speak of cracked programs.",
                                        Words};

}  // namespace winnow
