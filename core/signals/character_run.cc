#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) { return static_cast<float>(document.facts.shape.longest_run); }

}  // namespace

constinit const Signal kCharacterRunSignal = {"character_run",
                                              Family::kContent,
                                              "longest run of one character, spaces left out, a count",
                                              Measure,
                                              "It repeats one character {value} times.",
                                              "It repeats no character at length."};

}  // namespace winnow
