#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) { return static_cast<float>(document.title.styled + document.body.styled); }

}  // namespace

constinit const Signal kStyledLettersSignal = {
    "styled_letters",
    Family::kContent,
    "letters in mathematical, full-width, enclosed or small-capital style, a count",
    Measure,
    "It writes letters in a style that hides them from search: {value}.",
    "Its letters are written plainly."};

}  // namespace winnow
