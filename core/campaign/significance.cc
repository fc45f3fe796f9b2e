#include "core/campaign/significance.h"

#include <algorithm>

namespace winnow {
namespace {

constexpr float kOverstatement = 44;  // bits: see NeededBits
// In one thread people answer the same question or quote the same line.
constexpr float kOneThread = 60;       // bits more
constexpr uint64_t kFewPosts = 16384;  // a memory that is still small knows no better than one of this size
// A pitch of fewer bits may be a habit of its author.
constexpr float kPitchBits = 40;
// Two strangers who both repeat what others say, in the same clusters.
constexpr uint32_t kCohort = 2;
// What a campaign just proven adds, and how that grows with copies and with bits to spare.
constexpr float kProven = 7.0f;
constexpr float kPerCopy = 0.25f;
constexpr float kMostForCopies = 2.0f;
constexpr float kPerBit = 1.0f / 64;
constexpr float kMostForBits = 1.0f;
constexpr float kLevelsPerUnit = 2;

// log2 without libm: the exponent, and linear between powers of two.
float Log2(uint64_t x) {
  if (x <= 1) return 0;
  int exponent = 63 - __builtin_clzll(x);
  const float rest = static_cast<float>(x) / static_cast<float>(uint64_t{1} << exponent) - 1;
  return static_cast<float>(exponent) + rest;
}

float Strength(uint32_t copies, float spare_bits) {
  const float for_copies = std::min(kMostForCopies, kPerCopy * static_cast<float>(copies - kEnough));
  return kProven + for_copies + std::min(kMostForBits, kPerBit * spare_bits);
}

}  // namespace

float NeededBits(uint64_t remembered) { return kOverstatement + Log2(std::max(remembered, kFewPosts)); }

float NearDuplicateLogOdds(const ClusterFacts& facts, uint64_t remembered) {
  const float more = facts.threads < 2 ? kOneThread : 0;
  const float spare = facts.shared_bits - NeededBits(remembered) - more;
  const bool no_idiom = facts.shared_bits >= kMayBeIdiom || facts.cohort > 0 || !facts.honest_words;
  if (facts.authors < (no_idiom ? kEnough : kEnoughForIdiom) || spare <= 0) return 0;
  return Strength(facts.authors, spare);
}

float RepetitionLogOdds(const ClusterFacts& facts) {
  const float spare = facts.shared_bits - kPitchBits;
  if (facts.author_threads < kEnough || spare <= 0) return 0;
  return Strength(facts.author_threads, spare);
}

float PayloadLogOdds(const ClusterFacts& facts) {
  return facts.payload_authors < kEnough ? 0 : Strength(facts.payload_authors, 0);
}

float CohortLogOdds(const ClusterFacts& facts) {
  if (facts.cohort < kCohort || facts.shared_bits < kCohortBits) return 0;
  return Strength(facts.cohort + 1, 0);
}

uint8_t Level(float log_odds) { return static_cast<uint8_t>(std::max(0.0f, log_odds * kLevelsPerUnit)); }

}  // namespace winnow
