#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) { return static_cast<float>(document.facts.shape.percents); }

}  // namespace

constinit const Signal kPercentagesSignal = {"percentages", Family::kContent,        "percentages, a count",
                                             Measure,       "It names percentages.", "It names no percentages."};

}  // namespace winnow
