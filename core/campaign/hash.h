#ifndef WINNOW_CORE_CAMPAIGN_HASH_H_
#define WINNOW_CORE_CAMPAIGN_HASH_H_

#include <cstdint>

#include "absl/strings/string_view.h"

namespace winnow {

// Stafford's variant 13 of the 64-bit finalizer of MurmurHash3, as in SplitMix64: a bijection.
inline uint64_t Mix64(uint64_t x) {
  x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9u;
  x = (x ^ (x >> 27)) * 0x94D049BB133111EBu;
  return x ^ (x >> 31);
}

// FNV-1a 64 of the bytes, begun at the salt and finished by Mix64. Never 0.
inline uint64_t SaltedHash(absl::string_view bytes, uint64_t salt) {
  uint64_t hash = 0xCBF29CE484222325u ^ Mix64(salt);
  for (const char c : bytes) hash = (hash ^ static_cast<uint8_t>(c)) * 0x100000001B3u;
  hash = Mix64(hash);
  return hash == 0 ? 1 : hash;
}

// A number below `bound`, from the high bits of `hash` (Lemire 2016).
inline uint32_t Scale(uint32_t hash, uint32_t bound) {
  return static_cast<uint32_t>((static_cast<uint64_t>(hash) * bound) >> 32);
}

}  // namespace winnow

#endif  // WINNOW_CORE_CAMPAIGN_HASH_H_
