#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) { return Share(document.facts.shape.digits, document.facts.shape.chars); }

}  // namespace

constinit const Signal kDigitsSignal = {"digits",
                                        Family::kContent,
                                        "digits per character, 0..1",
                                        Measure,
                                        "{value%} of it is digits.",
                                        "It holds few digits."};

}  // namespace winnow
