#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) {
  return Share(document.facts.shape.questions, document.facts.shape.sentence_ends + 1);
}

}  // namespace

constinit const Signal kQuestionsSignal = {"questions",
                                           Family::kContent,
                                           "question marks per sentence end, 0..1 and more",
                                           Measure,
                                           "It asks rhetorical questions.",
                                           "It asks a question."};

}  // namespace winnow
