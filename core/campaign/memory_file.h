#ifndef WINNOW_CORE_CAMPAIGN_MEMORY_FILE_H_
#define WINNOW_CORE_CAMPAIGN_MEMORY_FILE_H_

#include <string>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "core/campaign/cluster_store.h"
#include "core/campaign/payload_table.h"
#include "core/campaign/post_store.h"

namespace winnow {

// The snapshot of campaign memory, in the frame of snapshot.h (magic "WNCM"). Its payload:
//   u32 hash of the list of signals (reason_names.h), i64 now in ms, u32 number of clusters
//   u32 entries, each: Entry as it stands, its id as a string; oldest first
//   the clusters, each: Cluster as it stands
//   u32 payload records, each: PayloadRecord as it stands
// Positions in it count from the oldest entry. What finds entries is built again on loading.
struct MemoryParts {
  TimeMs& now;
  PostStore& posts;
  ClusterStore& clusters;
  PayloadTable& payloads;
};

std::string WriteMemory(const MemoryParts& parts, uint64_t salt_check);

// Into empty parts. Keeps the newest where the snapshot holds more than fits. On failure the parts
// are in no particular state.
absl::Status ReadMemory(absl::string_view snapshot, uint64_t salt_check, const MemoryParts& parts);

}  // namespace winnow

#endif  // WINNOW_CORE_CAMPAIGN_MEMORY_FILE_H_
