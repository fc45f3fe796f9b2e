#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) { return static_cast<float>(document.title.spaced + document.body.spaced); }

}  // namespace

constinit const Signal kSpacedLettersSignal = {"spaced_letters",
                                               Family::kContent,
                                               "letters joined from words written \"s p a c e d\", a count",
                                               Measure,
                                               "It spaces out the letters of words.",
                                               "Its letters are written plainly."};

}  // namespace winnow
