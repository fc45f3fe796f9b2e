#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) {
  return Share(document.title.emoji + document.body.emoji, document.facts.shape.chars);
}

}  // namespace

constinit const Signal kEmojiSignal = {"emoji", Family::kContent,       "emoji per character, 0..1",
                                       Measure, "Much of it is emoji.", "It has few emoji."};

}  // namespace winnow
