#ifndef WINNOW_CORE_CLASSIFIER_H_
#define WINNOW_CORE_CLASSIFIER_H_

#include <cstdint>
#include <memory>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "core/document.h"
#include "core/reason.h"

namespace winnow {

// Tier 1: a linear model over hashed word and character n-grams and over binned signals (one
// learned weight per bin and per pair of bins, so that a signal may act in steps and its share can
// be told).
class Classifier {
 public:
  Classifier() = default;  // knows nothing: log-odds 0, no reasons

  // Parses the "TIR1" and, where there is one, the "STYL" section (layout of both: linear_model.h).
  // Fails where a section names a signal that this core does not have, or lacks one that it has.
  static absl::StatusOr<Classifier> Parse(absl::string_view tier1, absl::string_view style = {});

  struct Result {
    // Wording and the content family's signals, calibrated. What behaviour and standing weigh is in
    // their reasons alone, so that the policy can cap each family.
    float log_odds = 0;
    float without_payload = 0;  // log_odds without the signals that read what a payload is: links, contacts, disguise
    float machine_like = 0;     // 0..1, from the "STYL" weights; 0 where there are none
    bool open = false;          // inside the band that tier 2 should read
    // Strongest first: at most kMaxContentReasons of the content family ("wording" among them),
    // and every one of behaviour and standing that weighs anything.
    std::vector<Reason> reasons;
  };
  static constexpr int kMaxContentReasons = 6;
  Result Classify(const Document& document, absl::Span<const float> signals) const;

  // The hashed n-gram features of a document, each once, ascending: what training reads.
  // Needs no model.
  static std::vector<uint32_t> Ngrams(const Document& document);

 private:
  struct Weights;
  std::shared_ptr<const Weights> weights_;
};

}  // namespace winnow

#endif  // WINNOW_CORE_CLASSIFIER_H_
