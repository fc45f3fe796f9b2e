#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) { return static_cast<float>(document.facts.links.shortened); }

}  // namespace

constinit const Signal kShortenedLinksSignal = {"shortened_links",
                                                Family::kContent,
                                                "links that hide where they lead (bit.ly and its like), a count",
                                                Measure,
                                                "A link hides where it leads.",
                                                "No link hides where it leads."};

}  // namespace winnow
