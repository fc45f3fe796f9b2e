#ifndef WINNOW_CORE_CAMPAIGN_SIGNIFICANCE_H_
#define WINNOW_CORE_CAMPAIGN_SIGNIFICANCE_H_

#include <cstdint>

namespace winnow {

// What ties a set of posts together, counted.
struct ClusterFacts {
  uint32_t posts = 0;
  uint32_t authors = 0;          // distinct, lately: within kStrangerWindow of the newest
  uint32_t threads = 0;          // distinct
  float shared_bits = 0;         // that they typically share
  uint32_t payload_authors = 0;  // distinct authors of a payload that ties them; 0 where none does
  uint32_t cohort = 0;           // distinct authors, lately, who are in other such clusters too
  uint32_t author_threads = 0;   // distinct threads in which the author posted it within kRepetitionWindow
  bool honest_words = false;     // the words by themselves look honest
};

// Seconds. What carries few bits may be an idiom or a joke: it counts only in a burst.
inline constexpr uint32_t kStrangerWindow = 14 * 24 * 3600;
inline constexpr uint32_t kBurst = 3 * 24 * 3600;
inline constexpr float kMayBeIdiom = 120;  // bits
inline constexpr uint32_t kRepetitionWindow = 48 * 3600;
inline constexpr uint32_t kDoubleSubmit = 60;
inline constexpr uint32_t kPayloadWindow = 7 * 24 * 3600;

// So many strangers, or so many threads of one author, make a campaign: two can be a coincidence,
// a quote or a slip.
inline constexpr uint32_t kEnough = 3;

// What may be an idiom needs so many strangers in a burst, unless one of them repeats others
// elsewhere too or the words look like an advert.
inline constexpr uint32_t kEnoughForIdiom = 5;

// A sentence that two strangers write is a coincidence unless it carries more bits than this: what
// chance allows among so many remembered posts, and what a character model overstates idioms by
// ("Is there any update on this?" costs it 53 bits, yet everybody writes it). It does not fall with
// the number of copies: the more people write an idiom, the less it says.
float NeededBits(uint64_t remembered);

// Accounts that keep turning up in each other's clusters are evidence for each other: so many of an
// author's newest posts are looked at, and a cluster counts from so many bits on, which are below
// what a template shows alone.
inline constexpr int kCohortPosts = 12;
inline constexpr float kCohortBits = 38;

// Log-odds of each lens; 0 where it has not enough.
float NearDuplicateLogOdds(const ClusterFacts& facts, uint64_t remembered);
float RepetitionLogOdds(const ClusterFacts& facts);
float PayloadLogOdds(const ClusterFacts& facts);
float CohortLogOdds(const ClusterFacts& facts);

// Log-odds in the steps in which a revision is worth telling.
uint8_t Level(float log_odds);

}  // namespace winnow

#endif  // WINNOW_CORE_CAMPAIGN_SIGNIFICANCE_H_
