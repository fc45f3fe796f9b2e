#include "tools/cli/metrics.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace winnow::cli {
namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
constexpr size_t kBins = 15;

double Ratio(double part, double whole) { return whole > 0 ? part / whole : kNone; }

double SumFrom(const std::array<int64_t, 4>& calls, Call least) {
  return static_cast<double>(std::accumulate(calls.begin() + static_cast<int>(least), calls.end(), int64_t{0}));
}

}  // namespace

Ranking Rank(std::vector<Judged> posts) {
  std::sort(posts.begin(), posts.end(), [](const Judged& a, const Judged& b) { return a.score > b.score; });
  const auto positives =
      static_cast<double>(std::count_if(posts.begin(), posts.end(), [](const Judged& post) { return post.positive; }));
  const double negatives = static_cast<double>(posts.size()) - positives;
  if (positives == 0 || negatives == 0) return {kNone, kNone, kNone, kNone};
  Ranking ranking;
  double hits = 0;
  double misses = 0;  // negatives above the threshold
  for (size_t begin = 0, end = 0; begin < posts.size(); begin = end) {
    double new_hits = 0;
    for (end = begin; end < posts.size() && posts[end].score == posts[begin].score; ++end)
      new_hits += posts[end].positive;
    const double new_misses = static_cast<double>(end - begin) - new_hits;
    ranking.roc_auc += new_misses * (hits + new_hits / 2);
    hits += new_hits;
    misses += new_misses;
    ranking.pr_auc += new_hits / positives * (hits / (hits + misses));
    if (misses <= 0.01 * negatives) ranking.recall_at_fpr_1 = hits / positives;
    if (misses <= 0.001 * negatives) ranking.recall_at_fpr_0_1 = hits / positives;
  }
  ranking.roc_auc /= positives * negatives;
  return ranking;
}

double CalibrationError(const std::vector<Judged>& posts) {
  struct Bin {
    double posts = 0, scores = 0, positives = 0;
  };
  std::array<Bin, kBins> bins;
  for (const Judged& post : posts) {
    const double place = std::floor(post.score * static_cast<double>(kBins));
    Bin& bin = bins[static_cast<size_t>(std::clamp(place, 0.0, static_cast<double>(kBins - 1)))];
    bin.posts += 1;
    bin.scores += post.score;
    bin.positives += post.positive;
  }
  double error = 0;
  for (const Bin& bin : bins) error += std::abs(bin.scores - bin.positives);
  return Ratio(error, static_cast<double>(posts.size()));
}

double Calls::Precision(Call least) const {
  const double hits = SumFrom(spam, least);
  return Ratio(hits, hits + SumFrom(ham, least));
}
double Calls::Recall(Call least) const { return Ratio(SumFrom(spam, least), SumFrom(spam, Call::kClear)); }
double Calls::FalsePositiveRate(Call least) const { return Ratio(SumFrom(ham, least), SumFrom(ham, Call::kClear)); }

}  // namespace winnow::cli
