#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) { return static_cast<float>(document.facts.links.no_name); }

std::string Words(const Document& document) {
  const int32_t first = document.facts.links.first_no_name;
  return first < 0 ? std::string() : document.urls[static_cast<size_t>(first)].domain;
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
