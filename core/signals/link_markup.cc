#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) { return static_cast<float>(document.facts.shape.link_markup); }

}  // namespace

constinit const Signal kLinkMarkupSignal = {"link_markup",
                                            Family::kContent,
                                            "links written in markup (Markdown, HTML, BBCode), a count",
                                            Measure,
                                            "It dresses up links as words.",
                                            "It dresses up no links."};

}  // namespace winnow
