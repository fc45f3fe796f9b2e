#ifndef WINNOW_CORE_LANGUAGE_MODEL_FORMAT_H_
#define WINNOW_CORE_LANGUAGE_MODEL_FORMAT_H_

#include <cstdint>

#include "core/text/scripts.h"

// The "LANG" section, shared by the model that reads it and winnow-fit-lm that writes it.
//
//   offset  size            what
//   0       4               layout version, 1
//   4       4               log2 of the number of slots, 4..24
//   8       2 x 5           miss[0..4]: cost of an unknown character, and of leaving a known context
//                           of 1..4 characters, in 1/16 bit
//   18      2               number of scripts, 17
//   20      2 x 17          most that a character of each Script costs, in 1/16 bit
//   54      2 x slots       slots: fingerprint << 6 | cost code; 0 is empty
//
// N-grams of 1..5 code points (digits read as '0') are kept in buckets of four slots, in any order
// in the bucket; a kept n-gram's beginnings are kept too. The cost of a character is Stupid Backoff's
// (Brants et al. 2007) with penalties and discounted costs fitted so that costs are surprisal: the
// longest kept n-gram's cost, and for each known context left behind, its miss.
namespace winnow::lang {

inline constexpr uint32_t kVersion = 1;
inline constexpr int kMaxOrder = 5;
inline constexpr int kHeaderSize = 54;
inline constexpr int kSlotsPerBucket = 4;
inline constexpr uint32_t kMinLog2Slots = 4, kMaxLog2Slots = 24;
inline constexpr int kCostBits = 6;
inline constexpr uint32_t kCodes = 1u << kCostBits;

// Cost codes: 0..15 count 1/16 bit, those above step by 5/16, to 15 and 15/16 bits.
constexpr uint32_t CostOfCode(uint32_t code) { return code < 16 ? code : 16 + (code - 16) * 5; }

// A code point's share of an n-gram's hash.
constexpr uint64_t Share(uint32_t code_point) {
  const uint64_t product = (code_point + 1ull) * 0x9E3779B97F4A7C15u;
  return product ^ product >> 32;
}

// Adds to `sum` of the n - 1 last characters' shares that of the n-th last one.
constexpr uint64_t Extend(uint64_t sum, uint64_t share, int n) {
  const int turn = 13 * (n - 1);
  return sum ^ (turn == 0 ? share : share << turn | share >> (64 - turn));
}

// The n-gram's hash. Low bits choose the bucket, the highest ten are the fingerprint.
constexpr uint64_t Finish(uint64_t sum, int n) {
  uint64_t hash = (sum + static_cast<uint64_t>(n) * 0xD1B54A32D192ED03u) * 0xFF51AFD7ED558CCDu;
  hash ^= hash >> 32;
  return hash * 0xC4CEB9FE1A85EC53u;
}
constexpr uint32_t Bucket(uint64_t hash, uint32_t mask) { return static_cast<uint32_t>(hash >> 16) & mask; }
constexpr uint32_t Fingerprint(uint64_t hash) {
  const uint32_t print = static_cast<uint32_t>(hash >> 54);
  return print == 0 ? 1 : print;  // 0 is an empty slot
}

// What the model reads of a character.
constexpr uint32_t Fold(uint32_t code_point) { return code_point - '0' < 10 ? '0' : code_point; }

}  // namespace winnow::lang

#endif  // WINNOW_CORE_LANGUAGE_MODEL_FORMAT_H_
