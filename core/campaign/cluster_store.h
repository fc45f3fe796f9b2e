#ifndef WINNOW_CORE_CAMPAIGN_CLUSTER_STORE_H_
#define WINNOW_CORE_CAMPAIGN_CLUSTER_STORE_H_

#include <cstdint>
#include <vector>

#include "core/campaign/entry.h"
#include "core/campaign/post_store.h"

namespace winnow {

// Posts tied together; whether they are a campaign is for significance.h to say.
struct Cluster {
  uint64_t id = 0;        // of its first member; of the older one where two were merged
  uint32_t head = kNone;  // its newest member; the others follow by Entry::next_member, ever older
  uint32_t posts = 0;     // counted since it began, members since forgotten included
  uint32_t authors = 0;
  uint32_t threads = 0;
  uint32_t first = 0;  // seconds since 1970
  uint32_t last = 0;
  uint32_t payload = 0;          // what ties it, where that is a payload
  uint16_t shared_bits = 0;      // that its members typically share
  uint16_t payload_authors = 0;  // most distinct authors of it within the window
  uint8_t payload_kind = 0;
  uint8_t level = 0;  // how strong its evidence was when its members were last revised
};

class ClusterStore {
 public:
  explicit ClusterStore(PostStore* posts) : posts_(posts) {}

  Cluster& at(uint32_t cluster) { return clusters_[cluster]; }
  const Cluster& at(uint32_t cluster) const { return clusters_[cluster]; }

  // A new cluster of one post, which must be in none.
  uint32_t Begin(uint32_t position);
  // Adds a post that is in no cluster.
  void Join(uint32_t cluster, uint32_t position);
  // Makes one of two; returns the one that is left, the older.
  uint32_t Merge(uint32_t a, uint32_t b);
  // Takes a post out of its cluster: it is about to be forgotten or has changed.
  void Leave(uint32_t position);

  // Calls visit(position) for the members still remembered, newest first, at most `most`.
  template <typename Visit>
  void Members(uint32_t cluster, int most, Visit visit) const {
    uint32_t at = clusters_[cluster].head;
    uint32_t age = 0;
    for (; at != kNone && most-- > 0; at = posts_->at(at).next_member) {
      if (!posts_->IsLive(at) || posts_->at(at).cluster != cluster || posts_->Age(at) < age) return;
      age = posts_->Age(at) + 1;
      visit(at);
    }
  }

  size_t bytes() const { return clusters_.capacity() * sizeof(Cluster) + free_.capacity() * sizeof(uint32_t); }
  const std::vector<Cluster>& all() const { return clusters_; }
  // Takes the place of all clusters, as they were saved: those without a head are free.
  void Restore(std::vector<Cluster> clusters);

 private:
  void Link(uint32_t cluster, uint32_t position);
  void Count(uint32_t cluster, uint32_t position);

  PostStore* posts_;
  std::vector<Cluster> clusters_;
  std::vector<uint32_t> free_;  // positions of clusters that have no member left
};

}  // namespace winnow

#endif  // WINNOW_CORE_CAMPAIGN_CLUSTER_STORE_H_
