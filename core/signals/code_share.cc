#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) {
  const Post& post = *document.post;
  const int64_t code =
      document.left_out - document.facts.links.chars + static_cast<int64_t>(post.code_chars > 0 ? post.code_chars : 0);
  return code <= 0
             ? 0.0f
             : Share(code, static_cast<int64_t>(document.raw.size()) + (post.code_chars > 0 ? post.code_chars : 0));
}

}  // namespace

constinit const Signal kCodeShareSignal = {"code_share",
                                           Family::kContent,
                                           "share of the post that is code, logs or quotes (links apart), 0..1",
                                           Measure,
                                           "Much of it is code or quotes.",
                                           "{value%} of it is code, logs or quotes."};

}  // namespace winnow
