#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) { return CueShare(document, Cue::kHype); }

std::string Words(const Document& document) { return CueWords(document, Cue::kHype); }

}  // namespace

constinit const Signal kHypeSignal = {"hype",
                                      Family::kContent,
                                      "words of praise and promise, per word, smoothed",
                                      Measure,
                                      "It praises and promises: {words}.",
                                      "It does not praise or promise.",
                                      Words};

}  // namespace winnow
