#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) { return Share(document.facts.shape.symbols, document.facts.shape.chars); }

}  // namespace

constinit const Signal kSymbolsSignal = {"symbols",
                                         Family::kContent,
                                         "arrows, bullets, emoji and other symbols per character, 0..1",
                                         Measure,
                                         "It is decorated with symbols.",
                                         "It is not decorated with symbols."};

}  // namespace winnow
