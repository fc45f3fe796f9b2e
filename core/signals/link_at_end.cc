#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) {
  const Links& links = document.facts.links;
  return links.count == 0 ? kUnknownSignal : (links.last ? 1.0f : 0.0f);
}

}  // namespace

constinit const Signal kLinkAtEndSignal = {
    "link_at_end", Family::kContent,       "1 where the text ends with a link, else 0; -1 without links",
    Measure,       "It ends with a link.", "It does not end with its link."};

}  // namespace winnow
