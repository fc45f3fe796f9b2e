#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) {
  // A link is a long word too, and has signals of its own.
  return document.facts.links.count > 0 ? kUnknownSignal : static_cast<float>(document.facts.shape.longest_word);
}

}  // namespace

constinit const Signal kLongestWordSignal = {
    "longest_word",
    Family::kContent,
    "code points of the longest word between white space, links left out, a count",
    Measure,
    "It holds a \"word\" of {value} characters.",
    "Its words are of ordinary length."};

}  // namespace winnow
