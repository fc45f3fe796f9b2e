#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) {
  const Kind kind = document.post->kind;
  if (kind != Kind::kIssue && kind != Kind::kReport) return kUnknownSignal;
  constexpr int32_t kEnoughWords = 50;
  const Facts& facts = document.facts;
  const bool version = facts.specifics.versions + facts.specifics.quantities > 0;
  const bool code = document.left_out > 0 || document.post->code_chars > 0 || facts.specifics.code_words > 0;
  const bool steps = facts.shape.list_lines > 1;
  const bool reference = facts.specifics.files + facts.specifics.references > 0;
  const bool enough = facts.shape.words >= kEnoughWords;
  return static_cast<float>(5 - (version + code + steps + reference + enough));
}

}  // namespace

constinit const Signal kReportGapsSignal = {
    "report_gaps",
    Family::kContent,
    "of five things that an issue or report needs (a version, code or a log, steps, a file or reference, fifty words), "
    "those it lacks, 0..5; -1 for other posts",
    Measure,
    "It lacks {value} of five things that a report needs: a version, code or a log, steps, a file or reference, a "
    "description.",
    "It has what a report needs."};

}  // namespace winnow
