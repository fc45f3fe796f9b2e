#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) {
  const Shape& shape = document.facts.shape;
  return shape.heading_lines == 0 ? kUnknownSignal : Share(shape.empty_headings, shape.heading_lines);
}

}  // namespace

constinit const Signal kEmptyHeadingsSignal = {"empty_headings",
                                               Family::kContent,
                                               "share of headings with nothing below, 0..1; -1 without headings",
                                               Measure,
                                               "It leaves headings of a template empty.",
                                               "It fills in the headings of a template."};

}  // namespace winnow
