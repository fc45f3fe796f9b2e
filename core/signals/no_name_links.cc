#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) { return static_cast<float>(document.facts.links.no_name); }

std::string Words(const Document& document) {
  for (const Url& url : document.urls) {
    if (document.facts.links.no_name > 0 && !url.domain.empty()) return url.domain;
  }
  return {};
}

}  // namespace

constinit const Signal kNoNameLinksSignal = {"no_name_links",
                                             Family::kContent,
                                             "links to domains that are not widely known, a count",
                                             Measure,
                                             "It links to sites that are not widely known.",
                                             "Its links, if any, lead to widely known sites.",
                                             Words};

}  // namespace winnow
