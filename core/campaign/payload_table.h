#ifndef WINNOW_CORE_CAMPAIGN_PAYLOAD_TABLE_H_
#define WINNOW_CORE_CAMPAIGN_PAYLOAD_TABLE_H_

#include <array>
#include <cstdint>
#include <vector>

#include "core/campaign/entry.h"
#include "core/campaign/hash.h"
#include "core/campaign/zeroed_array.h"

namespace winnow {

// Who lately posted one payload: its newest posts, each by another author.
struct PayloadRecord {
  static constexpr int kRecent = 6;
  uint32_t key = 0;    // 0: unused
  uint32_t first = 0;  // seconds since 1970
  uint32_t last = 0;
  uint32_t cluster_id = 0;  // low bits of the id of the cluster that it ties
  std::array<uint32_t, kRecent> posts{kNone, kNone, kNone, kNone, kNone, kNone};
  std::array<uint16_t, kRecent> ids{};  // low bits of their ids: a position may have been given away
  uint16_t count = 0;                   // posts, saturating
  uint8_t strong = 0;                   // bit i: posts[i] wrote it in a strong form
  uint8_t kind = 0;
};

// A set-associative table of payloads; of a full set, the one not seen for longest goes.
class PayloadTable {
 public:
  static constexpr uint32_t kWays = 4;
  explicit PayloadTable(size_t capacity_posts)
      : sets_(static_cast<uint32_t>(capacity_posts / (8 * kWays) + 16)), records_(sets_ * size_t{kWays}) {}

  // The record of a payload, made where there is none.
  PayloadRecord& Get(uint32_t key, uint32_t now) {
    PayloadRecord* const set = &records_[size_t{Scale(static_cast<uint32_t>(Mix64(key)), sets_)} * kWays];
    PayloadRecord* oldest = set;
    for (uint32_t way = 0; way < kWays; ++way) {
      if (set[way].key == key) return set[way];
      if (set[way].last < oldest->last || set[way].key == 0) oldest = &set[way];
      if (oldest->key == 0) break;
    }
    *oldest = PayloadRecord();
    oldest->key = key;
    oldest->first = now;
    return *oldest;
  }

  size_t bytes() const { return records_.size() * sizeof(PayloadRecord); }
  // As saved; the table keeps its size.
  void Restore(const std::vector<PayloadRecord>& records) {
    for (const PayloadRecord& record : records) {
      if (record.key != 0) Get(record.key, record.first) = record;
    }
  }
  const ZeroedArray<PayloadRecord>& all() const { return records_; }

 private:
  uint32_t sets_;
  ZeroedArray<PayloadRecord> records_;
};

}  // namespace winnow

#endif  // WINNOW_CORE_CAMPAIGN_PAYLOAD_TABLE_H_
