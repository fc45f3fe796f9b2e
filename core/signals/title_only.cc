#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) {
  if (document.post->title.empty()) return kUnknownSignal;
  return document.post->text.empty() ? 1.0f : 0.0f;
}

}  // namespace

constinit const Signal kTitleOnlySignal = {"title_only",
                                           Family::kContent,
                                           "1 where a post has a title and no text, 0 with text, -1 without a title",
                                           Measure,
                                           "It is a title without text.",
                                           "It has a text beside its title."};

}  // namespace winnow
