#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) {
  int topics = 0;
  for (Cue cue : {Cue::kGambling, Cue::kHealth, Cue::kCrypto, Cue::kLoan, Cue::kJob, Cue::kSupport, Cue::kAdult,
                  Cue::kPiracy, Cue::kService}) {
    topics += document.facts.cues.of(cue) > 0;
  }
  return static_cast<float>(topics);
}

}  // namespace

constinit const Signal kSalesTopicsSignal = {"sales_topics",
                                             Family::kContent,
                                             "kinds of advert among gambling, health, crypto, loans, work, support, "
                                             "sex, piracy and services that the post has words of, 0..9",
                                             Measure,
                                             "It has words of {value} kinds of advert.",
                                             "It has no words of adverts."};

}  // namespace winnow
