#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) {
  return document.post->quoted.empty() ? Share(document.facts.shape.quote_lines, document.facts.shape.lines) : 1.0f;
}

}  // namespace

constinit const Signal kQuotedLinesSignal = {
    "quoted_lines",
    Family::kContent,
    "share of lines that quote (\">\"), or 1 where the page shows quotes apart, 0..1",
    Measure,
    "It quotes others.",
    "It answers what it quotes."};

}  // namespace winnow
