#include "core/campaign/cluster_store.h"

#include <algorithm>
#include <iterator>
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
  clusters_[cluster].id = ClusterId(posts_->at(position));
  clusters_[cluster].first = posts_->at(position).time;
  clusters_[cluster].last = posts_->at(position).time;
  Join(cluster, position);
  return cluster;
}

ClusterStore::Novelty ClusterStore::NoveltyOf(uint32_t index, uint32_t position) const {
  const Entry& entry = posts_->at(position);
  Novelty is_new;
  Members(index, kCountedMembers, [&](uint32_t member) {
    const Entry& other = posts_->at(member);
    if (member == position) return;
    is_new.author &= entry.author == 0 || other.author != entry.author;
    is_new.thread &= entry.thread == 0 || other.thread != entry.thread;
  });
  return is_new;
}

void ClusterStore::Count(uint32_t index, uint32_t position) {
  const Novelty is_new = NoveltyOf(index, position);
  const uint32_t time = posts_->at(position).time;
  Cluster& cluster = clusters_[index];
  ++cluster.posts;
  cluster.authors += is_new.author;
  cluster.threads += is_new.thread;
  cluster.first = std::min(cluster.first, time);
  cluster.last = std::max(cluster.last, time);
}

// Keeps the chain in order of age, so that forgetting the oldest breaks nothing.
void ClusterStore::Link(uint32_t index, uint32_t position) {
  Cluster& cluster = clusters_[index];
  const uint32_t age = posts_->Age(position);
  uint32_t before = kNone;
  uint32_t after = cluster.head;
  while (after != kNone && posts_->Age(after) < age) {
    before = after;
    after = Older(after);
  }
  posts_->at(position).next_member = after;
  posts_->at(position).cluster = index;
  (before == kNone ? cluster.head : posts_->at(before).next_member) = position;
}

void ClusterStore::Join(uint32_t cluster, uint32_t position) {
  Count(cluster, position);
  Link(cluster, position);
}

std::vector<uint32_t> ClusterStore::AllMembers(uint32_t cluster) const {
  std::vector<uint32_t> members;
  Members(cluster, INT32_MAX, [&](uint32_t member) { members.push_back(member); });
  return members;
}

// Adds up what two clusters count. Who is in both counts once, as far as members are remembered.
void ClusterStore::CountMerged(const std::vector<uint32_t>& joining, const std::vector<uint32_t>& members,
                               const Cluster& gone, Cluster* kept) const {
  const auto in_both = [&](auto field) {
    const auto distinct = [&](const std::vector<uint32_t>& of) {
      std::vector<uint64_t> values;
      for (const uint32_t member : of) {
        if (field(posts_->at(member)) != 0) values.push_back(field(posts_->at(member)));
      }
      std::sort(values.begin(), values.end());
      values.erase(std::unique(values.begin(), values.end()), values.end());
      return values;
    };
    const std::vector<uint64_t> a = distinct(members);
    const std::vector<uint64_t> b = distinct(joining);
    std::vector<uint64_t> both;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
    return static_cast<uint32_t>(both.size());
  };
  const auto sum = [](uint32_t a, uint32_t b, uint32_t both) { return a + b - std::min(both, std::min(a, b)); };
  kept->posts += gone.posts;
  kept->authors = sum(kept->authors, gone.authors, in_both([](const Entry& entry) { return entry.author; }));
  kept->threads = sum(kept->threads, gone.threads, in_both([](const Entry& entry) { return uint64_t{entry.thread}; }));
  kept->first = std::min(kept->first, gone.first);
  kept->last = std::max(kept->last, gone.last);
}

uint32_t ClusterStore::Merge(uint32_t a, uint32_t b, std::vector<uint32_t>* moved) {
  if (a == b) return a;
  const Cluster& one = clusters_[a];
  const Cluster& two = clusters_[b];
  const bool keep_a = one.first != two.first ? one.first < two.first : one.id < two.id;
  const uint32_t kept = keep_a ? a : b;
  const uint32_t gone = keep_a ? b : a;
  const std::vector<uint32_t> members = AllMembers(kept);
  const std::vector<uint32_t> joining = AllMembers(gone);
  moved->insert(moved->end(), joining.begin(), joining.end());
  const Cluster old = clusters_[gone];
  Cluster& cluster = clusters_[kept];
  CountMerged(joining, members, old, &cluster);
  if (cluster.spoken == 0 && old.spoken != 0) cluster.id = old.id;
  cluster.spoken |= old.spoken;
  if (cluster.payload == 0) {
    cluster.payload = old.payload;
    cluster.payload_kind = old.payload_kind;
  }
  cluster.payload_authors = std::max(cluster.payload_authors, old.payload_authors);
  cluster.shared_bits = std::max(cluster.shared_bits, old.shared_bits);
  // Both chains are in order of age: so is the one of both.
  std::vector<uint32_t> all(members.size() + joining.size());
  std::merge(members.begin(), members.end(), joining.begin(), joining.end(), all.begin(),
             [&](uint32_t x, uint32_t y) { return posts_->Age(x) < posts_->Age(y); });
  uint32_t* link = &cluster.head;
  for (const uint32_t member : all) {
    *link = member;
    posts_->at(member).cluster = kept;
    link = &posts_->at(member).next_member;
  }
  *link = kNone;
  clusters_[gone] = Cluster();
  free_.push_back(gone);
  return kept;
}

void ClusterStore::Unlink(uint32_t position) {
  const uint32_t index = posts_->at(position).cluster;
  Cluster& cluster = clusters_[index];
  const uint32_t older = Older(position);
  if (cluster.head == position) {
    cluster.head = older;
    if (older == kNone) {
      cluster = Cluster();
      free_.push_back(index);
    }
  } else if (posts_->oldest() != position) {  // a chain that leads to the oldest ends by itself
    uint32_t at = cluster.head;
    while (at != kNone && posts_->at(at).next_member != position) at = Older(at);
    if (at != kNone) posts_->at(at).next_member = older;
  }
  posts_->at(position).cluster = kNone;
  posts_->at(position).next_member = kNone;
}

void ClusterStore::Forget(uint32_t position) {
  if (posts_->at(position).cluster != kNone) Unlink(position);
}

void ClusterStore::Leave(uint32_t position) {
  const uint32_t index = posts_->at(position).cluster;
  if (index == kNone) return;
  const Novelty alone = NoveltyOf(index, position);
  Cluster& cluster = clusters_[index];
  cluster.posts -= cluster.posts > 0;
  cluster.authors -= alone.author && cluster.authors > 0;
  cluster.threads -= alone.thread && cluster.threads > 0;
  Unlink(position);
}

uint32_t ClusterStore::FindById(uint64_t id) const {
  for (size_t i = 0; i < clusters_.size(); ++i) {
    if (clusters_[i].head != kNone && clusters_[i].id == id) return static_cast<uint32_t>(i);
  }
  return kNone;
}

void ClusterStore::Restore(std::vector<Cluster> clusters) {
  clusters_ = std::move(clusters);
  free_.clear();
  for (size_t i = clusters_.size(); i-- > 0;) {
    if (clusters_[i].head == kNone) free_.push_back(static_cast<uint32_t>(i));
  }
}

}  // namespace winnow
