#ifndef WINNOW_TOOLS_CLI_METRICS_H_
#define WINNOW_TOOLS_CLI_METRICS_H_

#include <array>
#include <cstdint>
#include <vector>

#include "core/verdict.h"

namespace winnow::cli {

// A post whose class is known.
struct Judged {
  double score = 0;  // any real number; higher speaks for the positive class
  bool positive = false;
};

// Not a number where a class has no posts.
struct Ranking {
  double roc_auc = 0;            // ties count half (Mann-Whitney)
  double pr_auc = 0;             // average precision, ties taken together
  double recall_at_fpr_1 = 0;    // the best recall at a false-positive rate of at most 1 %
  double recall_at_fpr_0_1 = 0;  // and of at most 0.1 %
};
Ranking Rank(std::vector<Judged> posts);

// Expected calibration error over 15 bins of equal width; scores in 0..1 (Guo et al. 2017).
double CalibrationError(const std::vector<Judged>& posts);

// What was called how.
struct Calls {
  std::array<int64_t, 4> spam{};  // by Call
  std::array<int64_t, 4> ham{};

  // Of the posts called `least` or worse; not a number where there are none to divide by.
  double Precision(Call least) const;
  double Recall(Call least) const;
  double FalsePositiveRate(Call least) const;
};

}  // namespace winnow::cli

#endif  // WINNOW_TOOLS_CLI_METRICS_H_
