#ifndef WINNOW_CORE_CAMPAIGN_OVERLAP_H_
#define WINNOW_CORE_CAMPAIGN_OVERLAP_H_

#include "core/campaign/entry.h"

namespace winnow {

// How much two posts have in common, estimated from their sketches. All of it is weighted by
// surprisal: a share of 0.5 is half of the bits, not half of the words.
struct Overlap {
  float jaccard = 0;      // 0..1, chance agreement taken out
  float shared_bits = 0;  // in both
  float of_smaller = 0;   // containment: share of the smaller post that is shared
  float of_larger = 0;
};
Overlap Compare(const StoredSketch& a, float a_bits, const StoredSketch& b, float b_bits);

}  // namespace winnow

#endif  // WINNOW_CORE_CAMPAIGN_OVERLAP_H_
