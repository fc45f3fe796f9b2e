#ifndef WINNOW_CORE_CAMPAIGN_SIGNIFICANCE_H_
#define WINNOW_CORE_CAMPAIGN_SIGNIFICANCE_H_

#include <cstdint>

namespace winnow {

// What ties a set of posts together, counted.
struct ClusterFacts {
  uint32_t posts = 0;
  uint32_t authors = 0;          // distinct, lately: within kStrangerWindow of the newest
  float shared_bits = 0;         // that they typically share
  uint32_t payload_authors = 0;  // distinct authors of a payload that ties them; 0 where none does
  uint32_t author_threads = 0;   // most distinct threads in which one author posted it within kRepetitionWindow
};

inline constexpr uint32_t kStrangerWindow = 14 * 24 * 3600;  // seconds
inline constexpr uint32_t kRepetitionWindow = 48 * 3600;
inline constexpr uint32_t kDoubleSubmit = 60;
inline constexpr uint32_t kPayloadWindow = 7 * 24 * 3600;

// So many strangers, or so many threads of one author, make a campaign: two can be a coincidence,
// a quote or a slip.
inline constexpr uint32_t kEnough = 3;

// A sentence that two strangers write is a coincidence unless it carries more bits than this: what
// chance allows among so many remembered posts, and what a character model overstates idioms by
// ("Is there any update on this?" costs it 53 bits, yet everybody writes it).
float NeededBits(uint64_t remembered, uint32_t posts);

// Log-odds of each lens; 0 where it has not enough.
float NearDuplicateLogOdds(const ClusterFacts& facts, uint64_t remembered);
float RepetitionLogOdds(const ClusterFacts& facts);
float PayloadLogOdds(const ClusterFacts& facts);

// Log-odds in the steps in which a revision is worth telling.
uint8_t Level(float log_odds);

}  // namespace winnow

#endif  // WINNOW_CORE_CAMPAIGN_SIGNIFICANCE_H_
