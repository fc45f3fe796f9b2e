#ifndef WINNOW_CORE_CAMPAIGN_CLUSTER_STORE_H_
#define WINNOW_CORE_CAMPAIGN_CLUSTER_STORE_H_

#include <array>
#include <cstdint>
#include <vector>

#include "core/campaign/entry.h"
#include "core/campaign/hash.h"
#include "core/campaign/post_store.h"

namespace winnow {

// Posts tied together; whether they are a campaign is for significance.h to say.
struct Cluster {
  uint64_t id = 0;        // see ClusterId of its first member; of the older one where two were merged
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
  uint8_t level = 0;   // how strong its evidence was when its members were last revised
  uint8_t spoken = 0;  // the reader said something of it by its id: that id outlives a merge
  std::array<uint8_t, 5> unused{};
};

// Stable, of a cluster that begins with this post: one that begins with its edited text is another.
inline uint64_t ClusterId(const Entry& first) { return Mix64(first.id + first.text); }

class ClusterStore {
 public:
  explicit ClusterStore(PostStore* posts) : posts_(posts) {}

  Cluster& at(uint32_t cluster) { return clusters_[cluster]; }
  const Cluster& at(uint32_t cluster) const { return clusters_[cluster]; }

  // A new cluster of one post, which must be in none.
  uint32_t Begin(uint32_t position);
  // Adds a post that is in no cluster.
  void Join(uint32_t cluster, uint32_t position);
  // Makes one of two; returns the one that is left, the older. `moved` gets the other's members.
  uint32_t Merge(uint32_t a, uint32_t b, std::vector<uint32_t>* moved);
  // Takes a post out of its cluster that is about to be forgotten: it stays counted.
  void Forget(uint32_t position);
  // Takes a post out of its cluster that has changed: it counts no more.
  void Leave(uint32_t position);
  // The cluster with this id, or kNone. Looks at all of them.
  uint32_t FindById(uint64_t id) const;

  // Calls visit(position) for the members still remembered, newest first, at most `most`.
  template <typename Visit>
  void Members(uint32_t cluster, int most, Visit visit) const {
    for (uint32_t at = clusters_[cluster].head; at != kNone && most-- > 0; at = Older(at)) visit(at);
  }
  // The next older member of the post's cluster, or kNone. A position may have been given away since
  // it was linked, to a newer post: every chain ends where it would not lead to an older one.
  uint32_t Older(uint32_t position) const {
    const Entry& entry = posts_->at(position);
    const uint32_t next = entry.next_member;
    const bool stands = next != kNone && posts_->IsLive(next) && posts_->at(next).cluster == entry.cluster &&
                        posts_->Age(next) > posts_->Age(position);
    return stands ? next : kNone;
  }

  size_t bytes() const { return clusters_.capacity() * sizeof(Cluster) + free_.capacity() * sizeof(uint32_t); }
  const std::vector<Cluster>& all() const { return clusters_; }
  // Takes the place of all clusters, as they were saved: those without a head are free.
  void Restore(std::vector<Cluster> clusters);

 private:
  struct Novelty {
    bool author = true;
    bool thread = true;
  };
  Novelty NoveltyOf(uint32_t cluster, uint32_t position) const;
  void Link(uint32_t cluster, uint32_t position);
  void Unlink(uint32_t position);
  void Count(uint32_t cluster, uint32_t position);
  std::vector<uint32_t> AllMembers(uint32_t cluster) const;
  void CountMerged(const std::vector<uint32_t>& joining, const std::vector<uint32_t>& members, const Cluster& gone,
                   Cluster* kept) const;

  PostStore* posts_;
  std::vector<Cluster> clusters_;
  std::vector<uint32_t> free_;  // positions of clusters that have no member left
};

}  // namespace winnow

#endif  // WINNOW_CORE_CAMPAIGN_CLUSTER_STORE_H_
