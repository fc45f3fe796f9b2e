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
// learned weight per bin, so that a signal may act in steps and its share can be told).
class Classifier {
 public:
  // Parses the "TIR1" section (layout: classifier.cc). Fails where the section names a signal that
  // this core does not have, or lacks one that it has.
  static absl::StatusOr<Classifier> Parse(absl::string_view section);

  struct Result {
    float log_odds = 0;           // wording and signals together, calibrated
    float machine_like = 0;       // 0..1, from the "STYL" weights where there are any
    bool open = false;            // inside the band that tier 2 should read
    std::vector<Reason> reasons;  // signals of every family but campaign, strongest first, and "wording"
  };
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
