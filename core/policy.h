#ifndef WINNOW_CORE_POLICY_H_
#define WINNOW_CORE_POLICY_H_

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"

namespace winnow {

// Fusion weights, calibration and thresholds. The defaults serve unit tests;
// the learned values, with their measured precision and recall, come from core.bin (models/README.md).
struct Policy {
  float suspect_threshold = 0.9f;  // on Verdict::score
  float spam_threshold = 0.97f;    // on Verdict::score, and two families
  float family_floor = 1.0f;       // log-odds a family must add to count as one of the two
  float family_cap = 6.0f;         // no family adds more
  float counter_cap = 2.5f;        // all families together take no more away from a campaign: honest-looking
                                   // words do not acquit it
  float min_bits = 30.0f;          // fewer bits than this and no other evidence: unsure
  float bias = 0;
  float tier1_weight = 1;          // of Evidence::content where tier 2 has not read
  float tier1_weight_read = 0.5f;  // of both, where it has
  float tier2_weight_read = 0.5f;
  float tier2_bias_read = 0;

  // Parses the "FUSE" section (layout: policy.cc). What it does not name keeps its default.
  static absl::StatusOr<Policy> Parse(absl::string_view section);
};

}  // namespace winnow

#endif  // WINNOW_CORE_POLICY_H_
