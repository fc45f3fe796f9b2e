#ifndef WINNOW_CORE_CAMPAIGN_MATCHER_H_
#define WINNOW_CORE_CAMPAIGN_MATCHER_H_

#include <cstdint>
#include <vector>

#include "core/campaign/overlap.h"
#include "core/campaign/payload_table.h"
#include "core/campaign/post_store.h"

namespace winnow {

// An earlier post that a post has so much in common with that it belongs to the same cluster.
struct Match {
  uint32_t position = 0;
  Overlap overlap;
};

// The matches of a remembered post, the nearest first; among equals the older.
std::vector<Match> FindMatches(const PostStore& posts, uint32_t position);

// Notes that a post carries a payload; gives the other posts that it ties to this one, which are
// none unless enough distinct authors posted it lately.
std::vector<uint32_t> NotePayload(const PostStore& posts, uint32_t position, const Payload& payload,
                                  PayloadRecord* record);

}  // namespace winnow

#endif  // WINNOW_CORE_CAMPAIGN_MATCHER_H_
