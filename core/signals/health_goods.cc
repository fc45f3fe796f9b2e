#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) { return CueShare(document, Cue::kHealth); }

std::string Words(const Document& document) { return CueWords(document, Cue::kHealth); }

}  // namespace

constinit const Signal kHealthGoodsSignal = {"health_goods",
                                             Family::kContent,
                                             "words of diets, supplements and cures, per word, smoothed",
                                             Measure,
                                             "It speaks of supplements or cures: {words}.",
                                             "It does not speak of supplements.",
                                             Words};

}  // namespace winnow
