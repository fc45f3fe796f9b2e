#ifndef WINNOW_CORE_CAMPAIGN_SKETCH_H_
#define WINNOW_CORE_CAMPAIGN_SKETCH_H_

#include <array>
#include <cstdint>
#include <vector>

#include "core/document.h"

namespace winnow {

// A weighted one-permutation MinHash (Li, Owen, Zhang, "One Permutation Hashing", NIPS 2012) over
// the shingles of a post's own words. A shingle is drawn in proportion to its surprisal, by an
// exponential race, so that the share of agreeing bins estimates the share of *bits* that two posts
// have in common. Empty bins stay empty and are left out of the estimate: for short texts that is
// more exact than densification. Bins come in groups; the least of each group is an anchor, by
// which memory finds candidates.
inline constexpr int kSketchBins = 24;
inline constexpr int kAnchors = 6;
inline constexpr int kBinsPerAnchor = kSketchBins / kAnchors;

// One line or sentence of a post: memory learns from them what is a form in a community.
struct SketchLine {
  uint32_t hash = 0;
  uint16_t bits = 0;
};
inline constexpr size_t kMaxSketchLines = 24;

// All that campaign memory compares of one post's text.
struct Sketch {
  std::array<uint32_t, kSketchBins> mins{};  // salted hash of each bin's winning shingle; 0: empty
  std::array<uint8_t, kAnchors> winner{};    // position in its group of the bin that won it
  uint32_t shingles = 0;                     // how many went in; 0: nothing to compare
  float bits = 0;                            // surprisal of what went in, in bits
  float title_bits = 0;                      // the title's share of `bits`
  std::vector<SketchLine> lines;             // the heaviest, ascending by hash
  uint64_t community = 0;     // salted hash of where the post stands: host and first two path segments of its id
  bool declared_bot = false;  // the page says so: role, or a "[bot]" account
  bool cross_post = false;    // says of itself that it is posted elsewhere too
  bool versioned = false;     // names a version: a release announcement rather than a pitch
  bool opener = false;        // opens its thread
};

// Total on any document. Left out: emoji, punctuation, issue-template lines, tokens of absurd
// surprisal (random suffixes), and shingles that the thread's title has.
Sketch MakeSketch(const Document& document, uint64_t salt);

}  // namespace winnow

#endif  // WINNOW_CORE_CAMPAIGN_SKETCH_H_
