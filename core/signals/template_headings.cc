#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) { return static_cast<float>(document.facts.shape.heading_lines); }

}  // namespace

constinit const Signal kTemplateHeadingsSignal = {
    "template_headings",           Family::kContent,         "headings, as issue templates have, a count", Measure,
    "It is laid out in headings.", "It fills in a template."};

}  // namespace winnow
