#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) {
  const Links& links = document.facts.links;
  return links.count == 0 ? kUnknownSignal : Share(links.count - links.domains, links.count);
}

}  // namespace

constinit const Signal kLinkRepetitionSignal = {
    "link_repetition",
    Family::kContent,
    "links beyond the first to each domain, as a share of links, 0..1; -1 without links",
    Measure,
    "It links to the same place more than once.",
    "Its links lead to different places."};

}  // namespace winnow
