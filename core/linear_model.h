#ifndef WINNOW_CORE_LINEAR_MODEL_H_
#define WINNOW_CORE_LINEAR_MODEL_H_

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "core/document.h"
#include "core/ngrams.h"

namespace winnow {

// A generalised additive model with pairs (GA2M: Lou et al. 2013) over binned signals, and a linear
// one over hashed n-grams:
//
//   log-odds = bias + wording + sum of signal weights + sum of pair weights
//   wording  = (scale[0] * sum0 + scale[1] * sum1 + scale[2] * sum2) / sqrt(n)
//
// with n the number of distinct n-gram ids of the document, and sumK the whole-number sum of the
// weights of those of order K (ngrams.h). So a training row is a 0/1 vector over ids, divided by its length.
//
// The "TIR1" and "STYL" sections of core.bin share this layout, little-endian, without padding:
//
//   u32      version, 1
//   u64      n-gram seed: 0x57696e6e6f773031 (kNgramSeed)
//   f32      bias
//   f32 x 2  band: log-odds in [low, high) leave a post open for tier 2 ("STYL": 0, 0)
//   f32 x 3  scale of words, word pairs, characters
//   u32      number of signals, as AllSignals() has; for each, in its order:
//              u8   length of the name, then the name
//              u8   number of edges, at most 250
//              f32  x edges, strictly ascending
//              f32  x (edges + 2) weights, by bin: [0] unknown (the value is below 0),
//                   [1 + k] where k edges are <= the value
//   u32      number of pairs; for each:
//              u16 a, u16 b: positions of two signals, a < b
//              f32 x (edges of a + 2) * (edges of b + 2) weights, row by row: [bin of a][bin of b]
//   i8       x 2^18 n-gram weights
//
// Weights should be centred so that each signal's and pair's mean over honest training posts is 0,
// the rest in the bias: a contribution then tells how a post differs from ordinary honest ones.
// Unknown circumstances (bin 0) should weigh about nothing.
class LinearModel {
 public:
  static absl::StatusOr<LinearModel> Parse(absl::string_view section);

  // What each part adds, in log-odds. `ngrams` holds each id once (DistinctIds). `signals` is in the order of
  // AllSignals(); a pair's weight is shared equally between its two signals.
  struct Terms {
    float bias = 0;
    float wording = 0;
    std::vector<float> signals;
  };
  Terms Add(absl::Span<const uint32_t> ngrams, absl::Span<const float> signals) const;

  // The weight of one n-gram before the division by sqrt(n).
  float NgramWeight(uint32_t id) const;

  float low() const { return low_; }
  float high() const { return high_; }

 private:
  struct Bins {
    std::vector<float> edges;
    std::vector<float> weights;
  };
  struct Pair {
    uint16_t a = 0;
    uint16_t b = 0;
    std::vector<float> weights;
  };
  class Reader;

  float Wording(absl::Span<const uint32_t> ngrams) const;

  float bias_ = 0;
  float low_ = 0;
  float high_ = 0;
  std::array<float, kNgramOrders> scales_{};
  std::vector<Bins> bins_;
  std::vector<Pair> pairs_;
  std::vector<int8_t> ngrams_;
};

}  // namespace winnow

#endif  // WINNOW_CORE_LINEAR_MODEL_H_
