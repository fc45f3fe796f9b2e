#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) { return static_cast<float>(document.facts.shape.quotation_marks); }

}  // namespace

constinit const Signal kQuotationMarksSignal = {"quotation_marks",           Family::kContent,
                                                "quotation marks, a count",  Measure,
                                                "It holds quotation marks.", "It quotes somebody."};

}  // namespace winnow
