#include "tools/cli/metrics.h"

#include <doctest/doctest.h>

#include <cmath>

namespace winnow::cli {
namespace {

TEST_CASE("a perfect ranking, a reversed one and one of ties") {
  const Ranking perfect = Rank({{0.9, true}, {0.8, true}, {0.2, false}, {0.1, false}});
  CHECK(perfect.roc_auc == 1);
  CHECK(perfect.pr_auc == 1);
  CHECK(perfect.recall_at_fpr_1 == 1);
  CHECK(perfect.recall_at_fpr_0_1 == 1);
  const Ranking reversed = Rank({{0.1, true}, {0.2, true}, {0.8, false}, {0.9, false}});
  CHECK(reversed.roc_auc == 0);
  CHECK(reversed.recall_at_fpr_1 == 0);
  CHECK(reversed.pr_auc == doctest::Approx((1.0 / 3 + 2.0 / 4) / 2));
  const Ranking ties = Rank({{0.5, true}, {0.5, false}, {0.5, true}, {0.5, false}});
  CHECK(ties.roc_auc == 0.5);
  CHECK(ties.pr_auc == 0.5);
  CHECK(ties.recall_at_fpr_1 == 0);
}

TEST_CASE("worked by hand: one honest post between two adverts") {
  const Ranking ranking = Rank({{0.9, true}, {0.6, false}, {0.5, true}, {0.1, false}});
  CHECK(ranking.roc_auc == 0.75);
  CHECK(ranking.pr_auc == doctest::Approx((1.0 + 2.0 / 3) / 2));
  CHECK(ranking.recall_at_fpr_1 == 0.5);
}

TEST_CASE("recall is taken at the rate allowed and not beyond") {
  std::vector<Judged> posts;
  for (int i = 0; i < 1000; ++i) posts.push_back({i < 10 ? 0.8 : 0.1, false});  // ten stand at 0.8: exactly 1 %
  for (int i = 0; i < 4; ++i) posts.push_back({0.9 - 0.1 * i, true});           // 0.9, 0.8, 0.7, 0.6
  CHECK(Rank(posts).recall_at_fpr_1 == 1);
  CHECK(Rank(posts).recall_at_fpr_0_1 == 0.25);
  posts.push_back({0.8, false});  // now more than 1 %
  CHECK(Rank(posts).recall_at_fpr_1 == 0.25);
}

TEST_CASE("without one of the classes nothing can be ranked") {
  CHECK(std::isnan(Rank({{0.5, true}}).roc_auc));
  CHECK(std::isnan(Rank({{0.5, false}}).pr_auc));
  CHECK(std::isnan(Rank({}).recall_at_fpr_1));
  CHECK(std::isnan(CalibrationError({})));
}

TEST_CASE("calibration error: none where shares equal scores, all where they are opposite") {
  std::vector<Judged> even;
  for (int i = 0; i < 10; ++i) even.push_back({0.5, i < 5});
  CHECK(CalibrationError(even) == doctest::Approx(0));
  CHECK(CalibrationError({{1, false}, {0, true}}) == doctest::Approx(1));
  CHECK(CalibrationError({{0.25, true}, {0.75, true}}) == doctest::Approx(0.5));
}

TEST_CASE("a call counts those that are worse, too") {
  Calls calls;
  calls.spam = {1, 2, 3, 4};
  calls.ham = {90, 8, 2, 0};
  CHECK(calls.Precision(Call::kSuspect) == doctest::Approx(7.0 / 9));
  CHECK(calls.Recall(Call::kSuspect) == doctest::Approx(0.7));
  CHECK(calls.FalsePositiveRate(Call::kSuspect) == doctest::Approx(0.02));
  CHECK(calls.Precision(Call::kSpam) == 1);
  CHECK(calls.Recall(Call::kSpam) == doctest::Approx(0.4));
  CHECK(calls.FalsePositiveRate(Call::kSpam) == 0);
  CHECK(std::isnan(Calls().Precision(Call::kSpam)));
}

}  // namespace
}  // namespace winnow::cli
