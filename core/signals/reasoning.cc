#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) { return CueShare(document, Cue::kReasoning); }

std::string Words(const Document& document) { return CueWords(document, Cue::kReasoning); }

}  // namespace

constinit const Signal kReasoningSignal = {"reasoning",
                                           Family::kContent,
                                           "words of argument and doubt (but, because, maybe), per word, smoothed",
                                           Measure,
                                           "It holds words of argument: {words}.",
                                           "It weighs and argues.",
                                           Words};

}  // namespace winnow
