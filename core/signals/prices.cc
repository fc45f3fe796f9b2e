#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) { return static_cast<float>(document.facts.shape.prices); }

}  // namespace

constinit const Signal kPricesSignal = {
    "prices", Family::kContent,          "prices and sums with a currency sign, a count",
    Measure,  "It names sums of money.", "It names no sums of money."};

}  // namespace winnow
