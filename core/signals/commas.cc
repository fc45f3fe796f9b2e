#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) { return Share(document.facts.shape.commas, document.facts.shape.words); }

}  // namespace

constinit const Signal kCommasSignal = {"commas",
                                        Family::kContent,
                                        "commas per word, 0..1",
                                        Measure,
                                        "Its sentences have unusual commas.",
                                        "Its sentences have commas as usual."};

}  // namespace winnow
