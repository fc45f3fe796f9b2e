#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) { return static_cast<float>(document.facts.shape.mentions); }

}  // namespace

constinit const Signal kMentionsSignal = {"mentions",
                                          Family::kContent,
                                          "accounts mentioned with @, a count",
                                          Measure,
                                          "It mentions accounts: {value}.",
                                          "It mentions few accounts."};

}  // namespace winnow
