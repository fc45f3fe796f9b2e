#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) { return static_cast<float>(document.facts.links.count); }

std::string Words(const Document& document) {
  std::string domains;
  for (const Url& url : document.urls) {
    if (domains.size() > 80) break;  // enough to recognise them by
    if (!domains.empty()) domains += ", ";
    domains += url.domain;
  }
  return domains;
}

}  // namespace

constinit const Signal kLinkCountSignal = {
    "link_count", Family::kContent,           "links in the post, a count",
    Measure,      "It holds links: {value}.", "It holds no links worth counting.",
    Words};

}  // namespace winnow
