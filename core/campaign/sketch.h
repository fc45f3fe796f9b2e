#ifndef WINNOW_CORE_CAMPAIGN_SKETCH_H_
#define WINNOW_CORE_CAMPAIGN_SKETCH_H_

#include <array>
#include <cstdint>

namespace winnow {

// One-permutation MinHash with optimal densification (Li, Owen, Zhang 2012; Shrivastava 2017) over
// the shingles of a post's normalised text, salted.
inline constexpr int kSketchSize = 32;

struct Sketch {
  std::array<uint16_t, kSketchSize> mins{};  // low bits of each bin's minimum
  uint32_t shingles = 0;                     // distinct shingles; 0: nothing to compare
};

}  // namespace winnow

#endif  // WINNOW_CORE_CAMPAIGN_SKETCH_H_
