#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) {
  return Share(document.facts.links.chars, static_cast<int64_t>(document.raw.size()));
}

}  // namespace

constinit const Signal kLinkShareSignal = {
    "link_share", Family::kContent,           "share of the text that is links, by bytes, 0..1",
    Measure,      "{value%} of it is links.", "Little of it is links."};

}  // namespace winnow
