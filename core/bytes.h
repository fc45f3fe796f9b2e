#ifndef WINNOW_CORE_BYTES_H_
#define WINNOW_CORE_BYTES_H_

#include <cstdint>

#include "absl/strings/string_view.h"

namespace winnow {

// Little-endian numbers at any address, whatever the machine.
inline uint32_t ReadU32(const char* at) {
  uint32_t value = 0;
  for (int i = 0; i < 4; ++i) value |= static_cast<uint32_t>(static_cast<uint8_t>(at[i])) << (8 * i);
  return value;
}
inline uint16_t ReadU16(const char* at) {
  return static_cast<uint16_t>(static_cast<uint8_t>(at[0]) | static_cast<uint8_t>(at[1]) << 8);
}
inline uint64_t ReadU64(const char* at) { return ReadU32(at) | static_cast<uint64_t>(ReadU32(at + 4)) << 32; }

// Fowler, Noll and Vo's hash, variant 1a, 64 bits.
inline uint64_t Fnv1a64(absl::string_view bytes) {
  uint64_t hash = 0xCBF29CE484222325u;
  for (char c : bytes) hash = (hash ^ static_cast<uint8_t>(c)) * 0x100000001B3u;
  return hash;
}

}  // namespace winnow

#endif  // WINNOW_CORE_BYTES_H_
