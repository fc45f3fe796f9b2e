#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) { return static_cast<float>(document.tokens.size()); }

}  // namespace

constinit const Signal kLengthWordsSignal = {"length_words",
                                             Family::kContent,
                                             "words of title and prose, a count",
                                             Measure,
                                             "Its number of words is like that of many adverts.",
                                             "Its number of words is like that of many honest posts."};

}  // namespace winnow
