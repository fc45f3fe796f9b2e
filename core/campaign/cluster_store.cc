#include "core/campaign/cluster_store.h"

#include <algorithm>
#include <utility>

namespace winnow {
namespace {

// Whether an author or thread is new to a cluster is looked up among so many of its newest members.
constexpr int kCountedMembers = 64;

}  // namespace

uint32_t ClusterStore::Begin(uint32_t position) {
  uint32_t cluster = static_cast<uint32_t>(clusters_.size());
  if (free_.empty()) {
    clusters_.emplace_back();
  } else {
    cluster = free_.back();
    free_.pop_back();
    clusters_[cluster] = Cluster();
  }
  clusters_[cluster].id = posts_->at(position).id;
  clusters_[cluster].first = posts_->at(position).time;
  clusters_[cluster].last = posts_->at(position).time;
  Join(cluster, position);
  return cluster;
}

void ClusterStore::Count(uint32_t index, uint32_t position) {
  const Entry& entry = posts_->at(position);
  bool new_author = true;
  bool new_thread = true;
  Members(index, kCountedMembers, [&](uint32_t member) {
    const Entry& other = posts_->at(member);
    new_author &= entry.author == 0 || other.author != entry.author;
    new_thread &= entry.thread == 0 || other.thread != entry.thread;
  });
  Cluster& cluster = clusters_[index];
  ++cluster.posts;
  cluster.authors += new_author;
  cluster.threads += new_thread;
  cluster.first = std::min(cluster.first, entry.time);
  cluster.last = std::max(cluster.last, entry.time);
}

// Keeps the chain in order of age, so that forgetting the oldest breaks nothing.
void ClusterStore::Link(uint32_t index, uint32_t position) {
  Cluster& cluster = clusters_[index];
  Entry& entry = posts_->at(position);
  const uint32_t age = posts_->Age(position);
  uint32_t before = kNone;
  uint32_t after = cluster.head;
  while (after != kNone && posts_->IsLive(after) && posts_->at(after).cluster == index && posts_->Age(after) < age) {
    before = after;
    after = posts_->at(after).next_member;
  }
  const bool ends = after != kNone && (!posts_->IsLive(after) || posts_->at(after).cluster != index);
  entry.next_member = ends ? kNone : after;
  entry.cluster = index;
  (before == kNone ? cluster.head : posts_->at(before).next_member) = position;
}

void ClusterStore::Join(uint32_t cluster, uint32_t position) {
  Count(cluster, position);
  Link(cluster, position);
}

uint32_t ClusterStore::Merge(uint32_t a, uint32_t b) {
  if (a == b) return a;
  const Cluster& one = clusters_[a];
  const Cluster& two = clusters_[b];
  const bool keep_a = one.first != two.first ? one.first < two.first : one.id < two.id;
  const uint32_t kept = keep_a ? a : b;
  const uint32_t gone = keep_a ? b : a;
  std::vector<uint32_t> members;
  Members(gone, static_cast<int>(std::min<size_t>(posts_->size(), INT32_MAX)),
          [&](uint32_t member) { members.push_back(member); });
  const Cluster old = clusters_[gone];
  const uint32_t forgotten = old.posts - std::min<uint32_t>(old.posts, static_cast<uint32_t>(members.size()));
  for (const uint32_t member : members) Join(kept, member);
  Cluster& cluster = clusters_[kept];
  cluster.posts += forgotten;
  cluster.first = std::min(cluster.first, old.first);
  cluster.last = std::max(cluster.last, old.last);
  if (cluster.payload == 0) {
    cluster.payload = old.payload;
    cluster.payload_kind = old.payload_kind;
  }
  cluster.payload_authors = std::max(cluster.payload_authors, old.payload_authors);
  cluster.shared_bits = std::max(cluster.shared_bits, old.shared_bits);
  clusters_[gone] = Cluster();
  free_.push_back(gone);
  return kept;
}

void ClusterStore::Leave(uint32_t position) {
  Entry& entry = posts_->at(position);
  const uint32_t index = entry.cluster;
  if (index == kNone) return;
  Cluster& cluster = clusters_[index];
  if (cluster.head == position) {
    const uint32_t next = entry.next_member;
    const bool alone = next == kNone || !posts_->IsLive(next) || posts_->at(next).cluster != index;
    if (alone) {
      cluster = Cluster();
      free_.push_back(index);
    } else {
      cluster.head = next;
    }
  } else if (posts_->oldest() != position) {
    for (uint32_t at = cluster.head; at != kNone && posts_->IsLive(at); at = posts_->at(at).next_member) {
      if (posts_->at(at).next_member != position) continue;
      posts_->at(at).next_member = entry.next_member;
      break;
    }
  }
  entry.cluster = kNone;
  entry.next_member = kNone;
}

void ClusterStore::Restore(std::vector<Cluster> clusters) {
  clusters_ = std::move(clusters);
  free_.clear();
  for (size_t i = clusters_.size(); i-- > 0;) {
    if (clusters_[i].head == kNone) free_.push_back(static_cast<uint32_t>(i));
  }
}

}  // namespace winnow
