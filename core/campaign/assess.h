#ifndef WINNOW_CORE_CAMPAIGN_ASSESS_H_
#define WINNOW_CORE_CAMPAIGN_ASSESS_H_

#include "core/campaign/campaign_memory.h"
#include "core/campaign/cluster_store.h"
#include "core/campaign/post_store.h"

namespace winnow {

// What its cluster says of a post now, with reasons.
CampaignEvidence Assess(const PostStore& posts, const ClusterStore& clusters, uint32_t position);

// How strong the evidence of the post's cluster is, whoever posted it: the highest of the lenses.
float StrengthOf(const PostStore& posts, const ClusterStore& clusters, uint32_t position);

}  // namespace winnow

#endif  // WINNOW_CORE_CAMPAIGN_ASSESS_H_
