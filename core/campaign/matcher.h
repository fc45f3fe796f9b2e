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
// `min_share` is the share of the longer post's bits that must agree.
std::vector<Match> FindMatches(const PostStore& posts, uint32_t position, float min_share);

// That share for a post. Reports filled into one form have their form in common: where there is a
// title, it must agree too.
float MinShare(const Evidence& post);

// Whether two remembered posts say the same, and how much of it.
bool SaysTheSame(const Entry& a, const Entry& b, float min_share, Overlap* overlap);

// Notes that a post carries a payload; gives the other posts that it ties to this one, which are
// none unless enough distinct authors posted it lately. `history_begins`: the first time remembered.
std::vector<uint32_t> NotePayload(const PostStore& posts, uint32_t position, const Payload& payload,
                                  uint32_t history_begins, PayloadRecord* record);

}  // namespace winnow

#endif  // WINNOW_CORE_CAMPAIGN_MATCHER_H_
