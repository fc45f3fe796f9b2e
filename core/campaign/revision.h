#ifndef WINNOW_CORE_CAMPAIGN_REVISION_H_
#define WINNOW_CORE_CAMPAIGN_REVISION_H_

#include <cstdint>
#include <vector>

#include "core/campaign/cluster_store.h"
#include "core/campaign/post_store.h"

namespace winnow {

// Collects the earlier posts whose campaign evidence a new post has changed.
class Revision {
 public:
  Revision(const PostStore& posts, ClusterStore* clusters, uint32_t newest)
      : posts_(posts), clusters_(clusters), newest_(newest) {}

  // The newest post is in its clusters. `moved`: posts that came into one with it.
  void Grown(const std::vector<uint32_t>& moved);
  // A post that was in this cluster has left it, edited.
  void Shrunk(uint32_t cluster);

  // Their ids, each once, the oldest first; never that of the newest post.
  std::vector<uint64_t> Take();

 private:
  void NameMembers(uint32_t cluster);
  void NameOwn();
  void Rise(uint32_t about);

  const PostStore& posts_;
  ClusterStore* clusters_;
  uint32_t newest_;
  std::vector<uint32_t> positions_;
};

}  // namespace winnow

#endif  // WINNOW_CORE_CAMPAIGN_REVISION_H_
