#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) { return CueShare(document, Cue::kService); }

std::string Words(const Document& document) { return CueWords(document, Cue::kService); }

}  // namespace

constinit const Signal kServicesSignal = {
    "services",
    Family::kContent,
    "words of services for hire (SEO, essays, followers, papers), per word, smoothed",
    Measure,
    "It offers services for hire: {words}.",
    "It offers no services.",
    Words};

}  // namespace winnow
