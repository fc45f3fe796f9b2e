#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) { return CueShare(document, Cue::kCrowd); }

std::string Words(const Document& document) { return CueWords(document, Cue::kCrowd); }

}  // namespace

constinit const Signal kCrowdAddressSignal = {
    "crowd_address",
    Family::kContent,
    "words that address a crowd (\"dear friends\", \"are you looking\"), per word, smoothed",
    Measure,
    "It addresses a crowd: {words}.",
    "It does not address a crowd.",
    Words};

}  // namespace winnow
