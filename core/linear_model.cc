#include "core/linear_model.h"

#include <algorithm>
#include <bitset>
#include <cmath>
#include <cstring>

#include "absl/status/status.h"
#include "core/signals/signals.h"
#include "fmt/format.h"

namespace winnow {
namespace {

constexpr uint32_t kVersion = 1;
constexpr size_t kMaxEdges = 250;
constexpr uint32_t kMaxPairs = 4096;

// 0: unknown; 1 + the number of edges that are <= value.
size_t BinOf(const std::vector<float>& edges, float value) {
  if (!(value >= 0)) return 0;
  return 1 + static_cast<size_t>(std::upper_bound(edges.begin(), edges.end(), value) - edges.begin());
}

}  // namespace

// Reads little-endian values; once something is missing or wrong, `error` holds what and the rest reads as 0.
class LinearModel::Reader {
 public:
  explicit Reader(absl::string_view bytes) : bytes_(bytes) {}

  template <typename T>
  T Read(absl::string_view what) {
    T value{};
    if (absl::string_view raw = Bytes(sizeof(T), what); !raw.empty()) std::memcpy(&value, raw.data(), sizeof(T));
    return value;
  }

  std::vector<float> Floats(size_t count, absl::string_view what) {
    std::vector<float> values(count);
    if (absl::string_view raw = Bytes(count * sizeof(float), what); !raw.empty()) {
      std::memcpy(values.data(), raw.data(), raw.size());
    }
    for (float value : values) {
      if (!std::isfinite(value)) Fail(fmt::format("{} must be finite numbers", what));
    }
    return values;
  }

  absl::string_view Bytes(size_t count, absl::string_view what) {
    if (!error_.empty()) return {};
    if (bytes_.size() - at_ < count) {
      Fail(fmt::format("ends inside {}: {} more bytes expected, {} found", what, count, bytes_.size() - at_));
      return {};
    }
    at_ += count;
    return bytes_.substr(at_ - count, count);
  }

  void Fail(std::string error) {
    if (error_.empty()) error_ = std::move(error);
  }
  bool failed() const { return !error_.empty(); }
  bool at_end() const { return at_ == bytes_.size(); }

  absl::Status status() const {
    if (error_.empty()) return absl::OkStatus();
    return absl::InvalidArgumentError("linear model section: " + error_);
  }

 private:
  absl::string_view bytes_;
  size_t at_ = 0;
  std::string error_;
};

absl::StatusOr<LinearModel> LinearModel::Parse(absl::string_view section) {
  LinearModel model;
  Reader in(section);
  if (const auto version = in.Read<uint32_t>("the version"); version != kVersion) {
    in.Fail(fmt::format("version {} expected, {} found", kVersion, version));
  }
  if (in.Read<uint64_t>("the seed") != kNgramSeed) in.Fail("trained with another n-gram seed than this core's");
  model.bias_ = in.Floats(1, "the bias")[0];
  model.low_ = in.Floats(1, "the band")[0];
  model.high_ = in.Floats(1, "the band")[0];
  const std::vector<float> scales = in.Floats(kNgramOrders, "the scales");
  std::copy(scales.begin(), scales.end(), model.scales_.begin());
  const absl::Span<const Signal> signals = AllSignals();
  if (const auto count = in.Read<uint32_t>("the number of signals"); count != signals.size()) {
    in.Fail(fmt::format("{} signals expected, {} found", signals.size(), count));
  }
  for (const Signal& signal : signals) {
    if (in.failed()) break;
    const absl::string_view name = in.Bytes(in.Read<uint8_t>("a name"), "a name");
    if (name != signal.name) in.Fail(fmt::format("signal {} expected, {} found", signal.name, name));
    const size_t edges = in.Read<uint8_t>("the number of edges");
    if (edges > kMaxEdges) in.Fail(fmt::format("{} has {} edges, at most {} expected", signal.name, edges, kMaxEdges));
    Bins bins;
    bins.edges = in.Floats(edges, "edges");
    if (std::adjacent_find(bins.edges.begin(), bins.edges.end(), std::greater_equal<float>()) != bins.edges.end()) {
      in.Fail(fmt::format("edges of {} must ascend", signal.name));
    }
    bins.weights = in.Floats(edges + 2, "weights");
    model.bins_.push_back(std::move(bins));
  }
  const auto pairs = in.Read<uint32_t>("the number of pairs");
  if (pairs > kMaxPairs) in.Fail(fmt::format("{} pairs, at most {} expected", pairs, kMaxPairs));
  for (uint32_t i = 0; i < pairs && !in.failed(); ++i) {
    Pair pair;
    pair.a = in.Read<uint16_t>("a pair");
    pair.b = in.Read<uint16_t>("a pair");
    if (pair.a >= pair.b || pair.b >= model.bins_.size()) {
      in.Fail(fmt::format("pair {} names signals {} and {}", i, pair.a, pair.b));
      break;
    }
    pair.weights =
        in.Floats(model.bins_[pair.a].weights.size() * model.bins_[pair.b].weights.size(), "weights of a pair");
    model.pairs_.push_back(std::move(pair));
  }
  const absl::string_view ngrams = in.Bytes(kNgramBuckets, "the n-gram weights");
  model.ngrams_.resize(kNgramBuckets);
  std::memcpy(model.ngrams_.data(), ngrams.data(), ngrams.size());
  if (!in.at_end()) in.Fail("bytes are left over after the n-gram weights");
  if (in.failed()) return in.status();
  return model;
}

float LinearModel::NgramWeight(uint32_t id) const {
  return static_cast<float>(ngrams_[id]) * scales_[static_cast<size_t>(NgramOrder(id))];
}

float LinearModel::Wording(absl::Span<const Ngram> ngrams) const {
  std::bitset<kNgramBuckets> seen;
  std::array<int32_t, kNgramOrders> sums{};
  int32_t distinct = 0;
  for (const Ngram& ngram : ngrams) {
    if (seen[ngram.id]) continue;
    seen[ngram.id] = true;
    ++distinct;
    sums[static_cast<size_t>(NgramOrder(ngram.id))] += ngrams_[ngram.id];
  }
  if (distinct == 0) return 0;
  float total = 0;
  for (size_t order = 0; order < kNgramOrders; ++order) total += scales_[order] * static_cast<float>(sums[order]);
  return total / std::sqrt(static_cast<float>(distinct));  // IEEE: rounded the same everywhere
}

LinearModel::Terms LinearModel::Add(absl::Span<const Ngram> ngrams, absl::Span<const float> signals) const {
  Terms terms;
  terms.bias = bias_;
  terms.wording = Wording(ngrams);
  terms.signals.resize(bins_.size());
  std::vector<uint16_t> bin(bins_.size());
  for (size_t i = 0; i < bins_.size(); ++i) {
    bin[i] = static_cast<uint16_t>(BinOf(bins_[i].edges, i < signals.size() ? signals[i] : -1));
    terms.signals[i] = bins_[i].weights[bin[i]];
  }
  for (const Pair& pair : pairs_) {
    const float half = 0.5f * pair.weights[bin[pair.a] * bins_[pair.b].weights.size() + bin[pair.b]];
    terms.signals[pair.a] += half;
    terms.signals[pair.b] += half;
  }
  return terms;
}

}  // namespace winnow
