#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) { return static_cast<float>(document.facts.shape.hashtags); }

}  // namespace

constinit const Signal kHashtagsSignal = {"hashtags",
                                          Family::kContent,
                                          "hashtags, a count",
                                          Measure,
                                          "It carries hashtags: {value}.",
                                          "It carries no hashtags."};

}  // namespace winnow
