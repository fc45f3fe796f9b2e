#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) { return static_cast<float>(document.facts.shape.lines); }

}  // namespace

constinit const Signal kLinesSignal = {"lines",
                                       Family::kContent,
                                       "lines that are not blank, a count",
                                       Measure,
                                       "It is laid out like an advert.",
                                       "It is laid out like an honest post."};

}  // namespace winnow
