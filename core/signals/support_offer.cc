#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) { return CueShare(document, Cue::kSupport); }

std::string Words(const Document& document) { return CueWords(document, Cue::kSupport); }

}  // namespace

constinit const Signal kSupportOfferSignal = {
    "support_offer",
    Family::kContent,
    "words of help lines, hacked accounts and recovered funds, per word, smoothed",
    Measure,
    "It speaks of help lines or recovered money: {words}.",
    "It does not speak of help lines.",
    Words};

}  // namespace winnow
