#ifndef WINNOW_CORE_CAMPAIGN_ASSESS_H_
#define WINNOW_CORE_CAMPAIGN_ASSESS_H_

#include "core/campaign/campaign_memory.h"
#include "core/campaign/cluster_store.h"
#include "core/campaign/post_store.h"

namespace winnow {

// What its cluster says of a post now, with reasons.
CampaignEvidence Assess(const PostStore& posts, const ClusterStore& clusters, uint32_t position);

// How strong the evidence of the post's cluster is, as seen from this post, whoever was first.
struct Strength {
  float strongest = 0;   // log-odds of the strongest lens
  float repetition = 0;  // of the author's own
};
Strength StrengthOf(const PostStore& posts, const ClusterStore& clusters, uint32_t position);

}  // namespace winnow

#endif  // WINNOW_CORE_CAMPAIGN_ASSESS_H_
