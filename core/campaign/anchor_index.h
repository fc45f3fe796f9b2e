#ifndef WINNOW_CORE_CAMPAIGN_ANCHOR_INDEX_H_
#define WINNOW_CORE_CAMPAIGN_ANCHOR_INDEX_H_

#include <cstdint>

#include "core/campaign/entry.h"
#include "core/campaign/hash.h"
#include "core/campaign/zeroed_array.h"

namespace winnow {

// From anchors to the entries that have them: a set-associative table. Each key has one bucket of a
// cache line; a full bucket drops its oldest, so that a query costs the same however much is
// remembered, and a flood of one text costs others nothing outside its own few buckets.
class AnchorIndex {
 public:
  static constexpr uint32_t kWays = 16;

  explicit AnchorIndex(size_t capacity_posts)
      : buckets_(static_cast<uint32_t>(capacity_posts * kAnchors / kWays + 1)), slots_(size_t{buckets_} * kWays) {
    while ((size_t{1} << entry_bits_) <= capacity_posts) ++entry_bits_;
  }

  // The newest come first. A slot is the entry's position and as many bits of the key as are left.
  // What stands there already only moves: a post that changes to and fro evicts nobody.
  void Insert(uint32_t key, uint32_t entry) {
    uint32_t* const bucket = Bucket(key);
    const uint32_t slot = Slot(key, entry);
    uint32_t way = 0;
    while (way < kWays - 1 && bucket[way] != slot) ++way;
    for (; way > 0; --way) bucket[way] = bucket[way - 1];
    bucket[0] = slot;
  }

  // Calls visit(entry) for every entry that was inserted with this key and, rarely, for others.
  template <typename Visit>
  void Find(uint32_t key, Visit visit) const {
    const uint32_t* const bucket = const_cast<AnchorIndex*>(this)->Bucket(key);
    const uint32_t tag = Slot(key, 0);
    const uint32_t entry_mask = (uint32_t{1} << entry_bits_) - 1;
    for (uint32_t way = 0; way < kWays && bucket[way] != 0; ++way) {
      if ((bucket[way] & ~entry_mask) == (tag & ~entry_mask)) visit((bucket[way] & entry_mask) - 1);
    }
  }
  // Starts the key's bucket on its way into the cache.
  void Prefetch(uint32_t key) const { __builtin_prefetch(const_cast<AnchorIndex*>(this)->Bucket(key)); }

  size_t bytes() const { return slots_.size() * sizeof(uint32_t); }

 private:
  uint32_t* Bucket(uint32_t key) { return &slots_[static_cast<size_t>(Scale(key, buckets_)) * kWays]; }
  // Entries are numbered from 1 in a slot: 0 is an empty one.
  uint32_t Slot(uint32_t key, uint32_t entry) const {
    const uint32_t tag = static_cast<uint32_t>(Mix64(key)) >> entry_bits_ << entry_bits_;
    return tag | (entry + 1);
  }
  uint32_t entry_bits_ = 1;
  uint32_t buckets_;
  ZeroedArray<uint32_t> slots_;
};

}  // namespace winnow

#endif  // WINNOW_CORE_CAMPAIGN_ANCHOR_INDEX_H_
