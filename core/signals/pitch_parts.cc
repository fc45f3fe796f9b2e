#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) {
  const Facts& facts = document.facts;
  const auto has = [&](Cue cue) { return facts.cues.of(cue) > 0; };
  const bool goods = has(Cue::kOffer) || has(Cue::kEarning) || facts.shape.prices > 0;
  const bool push = has(Cue::kUrgency) || has(Cue::kHype);
  const bool reach =
      has(Cue::kContact) || facts.links.count > 0 || !facts.contacts.phones.empty() || !facts.contacts.emails.empty();
  return static_cast<float>(goods + push + has(Cue::kAction) + reach);
}

}  // namespace

constinit const Signal kPitchPartsSignal = {
    "pitch_parts",
    Family::kContent,
    "parts of a pitch that the post has: an offer or earnings, haste or praise, a call to action, a way to reach "
    "somebody; 0..4",
    Measure,
    "It has {value} of the four parts of a pitch: an offer, praise or haste, a call to act, a way to reach somebody.",
    "It has few of the parts of a pitch."};

}  // namespace winnow
