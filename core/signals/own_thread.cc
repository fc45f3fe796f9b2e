#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) {
  const Post& post = *document.post;
  if (post.author.empty() || post.thread_author.empty() || post.kind != Kind::kComment) return kUnknownSignal;
  return post.author == post.thread_author ? 1.0f : 0.0f;
}

}  // namespace

constinit const Signal kOwnThreadSignal = {"own_thread",
                                           Family::kStanding,
                                           "1 for a comment of the thread's author, else 0; -1 where either is unknown",
                                           Measure,
                                           "It comes from somebody else than who began the thread.",
                                           "It comes from the author of the thread."};

}  // namespace winnow
