#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) { return static_cast<float>(document.facts.links.odd); }

}  // namespace

constinit const Signal kOddLinksSignal = {
    "odd_links",
    Family::kContent,
    "links to no-name domains with digits, hyphens, long names or cheap endings, a count",
    Measure,
    "It links to a domain of the kind that is bought by the dozen.",
    "Its links lead to ordinary domains."};

}  // namespace winnow
