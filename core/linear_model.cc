#include "core/linear_model.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <functional>
#include <utility>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "core/signals/signals.h"

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
      if (!std::isfinite(value)) Fail(absl::StrCat(what, " must be finite numbers"));
    }
    return values;
  }

  Bins SignalBins(absl::string_view name);
  Pair SignalPair(const std::vector<Bins>& bins);

  absl::string_view Bytes(size_t count, absl::string_view what) {
    if (!error_.empty()) return {};
    if (bytes_.size() - at_ < count) {
      Fail(absl::StrCat("ends inside ", what, ": ", count, " bytes expected, ", bytes_.size() - at_, " found"));
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

LinearModel::Bins LinearModel::Reader::SignalBins(absl::string_view name) {
  const absl::string_view found = Bytes(Read<uint8_t>("a name"), "a name");
  if (found != name) Fail(absl::StrCat("signal ", name, " expected, ", found, " found"));
  const size_t edges = Read<uint8_t>("the number of edges");
  if (edges > kMaxEdges) Fail(absl::StrCat(name, " has ", edges, " edges, at most ", kMaxEdges, " expected"));
  Bins bins;
  bins.edges = Floats(edges, "edges");
  if (std::adjacent_find(bins.edges.begin(), bins.edges.end(), std::greater_equal<float>()) != bins.edges.end()) {
    Fail(absl::StrCat("the edges of ", name, " must ascend"));
  }
  bins.weights = Floats(edges + 2, "weights");
  return bins;
}

LinearModel::Pair LinearModel::Reader::SignalPair(const std::vector<Bins>& bins) {
  Pair pair;
  pair.a = Read<uint16_t>("a pair");
  pair.b = Read<uint16_t>("a pair");
  if (pair.a >= pair.b || pair.b >= bins.size()) {
    Fail(absl::StrCat("a pair names the signals ", pair.a, " and ", pair.b, " of ", bins.size()));
    return pair;
  }
  pair.weights = Floats(bins[pair.a].weights.size() * bins[pair.b].weights.size(), "the weights of a pair");
  return pair;
}

absl::StatusOr<LinearModel> LinearModel::Parse(absl::string_view section) {
  LinearModel model;
  Reader in(section);
  if (const auto version = in.Read<uint32_t>("the version"); version != kVersion) {
    in.Fail(absl::StrCat("version ", kVersion, " expected, ", version, " found"));
  }
  if (in.Read<uint64_t>("the seed") != kNgramSeed) in.Fail("trained with another n-gram seed than this core's");
  model.bias_ = in.Floats(1, "the bias")[0];
  model.low_ = in.Floats(1, "the band")[0];
  model.high_ = in.Floats(1, "the band")[0];
  const std::vector<float> scales = in.Floats(kNgramOrders, "the scales");
  std::copy(scales.begin(), scales.end(), model.scales_.begin());
  const absl::Span<const Signal> signals = AllSignals();
  if (const auto count = in.Read<uint32_t>("the number of signals"); count != signals.size()) {
    in.Fail(absl::StrCat(signals.size(), " signals expected, ", count, " found"));
  }
  for (size_t i = 0; i < signals.size() && !in.failed(); ++i) model.bins_.push_back(in.SignalBins(signals[i].name));
  const auto pairs = in.Read<uint32_t>("the number of pairs");
  if (pairs > kMaxPairs) in.Fail(absl::StrCat(pairs, " pairs, at most ", kMaxPairs, " expected"));
  for (uint32_t i = 0; i < pairs && !in.failed(); ++i) model.pairs_.push_back(in.SignalPair(model.bins_));
  const absl::string_view ngrams = in.Bytes(kNgramBuckets, "the n-gram weights");
  model.ngrams_.assign(ngrams.begin(), ngrams.end());
  if (!in.failed() && !in.at_end()) in.Fail("bytes are left over after the n-gram weights");
  if (in.failed()) return in.status();
  return model;
}

float LinearModel::NgramWeight(uint32_t id) const {
  return static_cast<float>(ngrams_[id]) * scales_[static_cast<size_t>(NgramOrder(id))];
}

float LinearModel::Wording(absl::Span<const uint32_t> ngrams) const {
  std::array<int32_t, kNgramOrders> sums{};
  for (uint32_t id : ngrams) sums[static_cast<size_t>(NgramOrder(id))] += ngrams_[id];
  if (ngrams.empty()) return 0;
  float total = 0;
  for (size_t order = 0; order < kNgramOrders; ++order) total += scales_[order] * static_cast<float>(sums[order]);
  return total / std::sqrt(static_cast<float>(ngrams.size()));  // IEEE: rounded the same everywhere
}

LinearModel::Terms LinearModel::Add(absl::Span<const uint32_t> ngrams, absl::Span<const float> signals) const {
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
