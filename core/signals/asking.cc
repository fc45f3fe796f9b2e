#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) { return CueShare(document, Cue::kAsking); }

std::string Words(const Document& document) { return CueWords(document, Cue::kAsking); }

}  // namespace

constinit const Signal kAskingSignal = {"asking",
                                        Family::kContent,
                                        "question words, per word, smoothed",
                                        Measure,
                                        "It asks the reader something: {words}.",
                                        "It asks a question.",
                                        Words};

}  // namespace winnow
