#ifndef WINNOW_CORE_CAMPAIGN_HASH_INDEX_H_
#define WINNOW_CORE_CAMPAIGN_HASH_INDEX_H_

#include <cstdint>
#include <vector>

#include "core/campaign/entry.h"
#include "core/campaign/hash.h"

namespace winnow {

// From a 64-bit key to a position, by open addressing over 32-bit positions alone: the key stands in
// the entry. `KeyAt(position)` gives it. Grows by doubling.
class HashIndex {
 public:
  template <typename KeyAt>
  uint32_t Find(uint64_t key, KeyAt key_at) const {
    if (slots_.empty()) return kNone;
    for (size_t at = Home(key);; at = Next(at)) {
      const uint32_t slot = slots_[at];
      if (slot == kNone || key_at(slot) == key) return slot;
    }
  }

  // Sets the position of a key, new or known.
  template <typename KeyAt>
  void Set(uint64_t key, uint32_t position, KeyAt key_at) {
    if (4 * (used_ + 1) > 3 * slots_.size()) Grow(key_at);
    size_t at = Home(key);
    while (slots_[at] != kNone && key_at(slots_[at]) != key) at = Next(at);
    if (slots_[at] == kNone) ++used_;
    slots_[at] = position;
  }

  // Removes a key; the ones behind it move up, so that no tombstones are left.
  template <typename KeyAt>
  void Erase(uint64_t key, KeyAt key_at) {
    if (slots_.empty()) return;
    size_t hole = Home(key);
    while (slots_[hole] != kNone && key_at(slots_[hole]) != key) hole = Next(hole);
    if (slots_[hole] == kNone) return;
    for (size_t at = Next(hole); slots_[at] != kNone; at = Next(at)) {
      const size_t home = Home(key_at(slots_[at]));
      const size_t mask = slots_.size() - 1;
      if (((at - home) & mask) < ((at - hole) & mask)) continue;
      slots_[hole] = slots_[at];
      hole = at;
    }
    slots_[hole] = kNone;
    --used_;
  }

  void Prefetch(uint64_t key) const {
    if (!slots_.empty()) __builtin_prefetch(&slots_[Home(key)]);
  }
  size_t bytes() const { return slots_.capacity() * sizeof(uint32_t); }

 private:
  size_t Home(uint64_t key) const { return static_cast<size_t>(Mix64(key)) & (slots_.size() - 1); }
  size_t Next(size_t at) const { return (at + 1) & (slots_.size() - 1); }
  template <typename KeyAt>
  void Grow(KeyAt key_at) {
    const std::vector<uint32_t> old = std::move(slots_);
    slots_.assign(old.empty() ? 64 : 2 * old.size(), kNone);
    for (const uint32_t position : old) {
      if (position == kNone) continue;
      size_t at = Home(key_at(position));
      while (slots_[at] != kNone) at = Next(at);
      slots_[at] = position;
    }
  }
  std::vector<uint32_t> slots_;
  size_t used_ = 0;
};

}  // namespace winnow

#endif  // WINNOW_CORE_CAMPAIGN_HASH_INDEX_H_
