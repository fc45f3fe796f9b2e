#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) { return static_cast<float>(document.facts.shape.chars); }

}  // namespace

constinit const Signal kLengthCharsSignal = {"length_chars",
                                             Family::kContent,
                                             "code points of title and text as written, a count",
                                             Measure,
                                             "Its length is like that of many adverts.",
                                             "Its length is like that of many honest posts."};

}  // namespace winnow
