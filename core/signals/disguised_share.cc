#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) {
  const auto disguised = [](const Normalized& text) {
    return text.styled + text.spaced + text.look_alikes + text.invisible;
  };
  return Share(disguised(document.title) + disguised(document.body), document.facts.shape.chars);
}

}  // namespace

constinit const Signal kDisguisedShareSignal = {
    "disguised_share",
    Family::kContent,
    "share of letters that are styled, spaced out or look-alikes, or hidden by invisible characters, 0..1",
    Measure,
    "{value%} of its characters hide what it says from search and filters.",
    "Its letters are written plainly."};

}  // namespace winnow
