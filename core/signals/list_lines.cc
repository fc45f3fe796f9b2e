#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) { return Share(document.facts.shape.list_lines, document.facts.shape.lines); }

}  // namespace

constinit const Signal kListLinesSignal = {
    "list_lines", Family::kContent,        "share of lines that are list items, 0..1",
    Measure,      "Much of it is a list.", "It is not mostly a list."};

}  // namespace winnow
