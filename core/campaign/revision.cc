#include "core/campaign/revision.h"

#include <algorithm>

#include "core/campaign/assess.h"
#include "core/campaign/significance.h"

namespace winnow {
namespace {

// A growing cluster tells so many of its newest members that their evidence changed.
constexpr int kMostRevised = 4096;
// One author's repetition tells so many of the author's newest posts.
constexpr int kMostOwn = 24;

}  // namespace

void Revision::NameMembers(uint32_t cluster) {
  clusters_->Members(cluster, kMostRevised, [&](uint32_t member) { positions_.push_back(member); });
}

void Revision::NameOwn() {
  const Entry& entry = posts_.at(newest_);
  posts_.ByAuthor(entry.author, kMostOwn, [&](uint32_t at) {
    if (posts_.at(at).cluster == entry.cluster) positions_.push_back(at);
  });
}

// Names all members where the cluster is stronger than it ever was: by what one post shows alone it
// may be weaker again, which changes nothing for the others.
void Revision::Rise(uint32_t about) {
  const uint32_t index = posts_.at(about).cluster;
  const uint8_t level = Level(StrengthOf(posts_, *clusters_, about).strongest);
  if (level <= clusters_->at(index).level) return;
  clusters_->at(index).level = level;
  NameMembers(index);
}

void Revision::Grown(const std::vector<uint32_t>& moved) {
  const uint32_t cluster = posts_.at(newest_).cluster;
  if (cluster == kNone) return;
  Rise(newest_);
  if (clusters_->at(cluster).level > 0) positions_.insert(positions_.end(), moved.begin(), moved.end());
  if (StrengthOf(posts_, *clusters_, newest_).repetition > 0) NameOwn();
  // What one post shows of its author bears on the other clusters that the author is in.
  posts_.ByAuthor(posts_.at(newest_).author, kCohortPosts, [&](uint32_t other) {
    const uint32_t index = posts_.at(other).cluster;
    if (index != kNone && index != cluster) Rise(other);
  });
}

void Revision::Shrunk(uint32_t cluster) {
  const uint32_t head = clusters_->at(cluster).head;
  if (head == kNone) return;
  const uint8_t level = Level(StrengthOf(posts_, *clusters_, head).strongest);
  if (level >= clusters_->at(cluster).level) return;
  clusters_->at(cluster).level = level;
  NameMembers(cluster);
}

std::vector<uint64_t> Revision::Take() {
  std::sort(positions_.begin(), positions_.end(),
            [&](uint32_t a, uint32_t b) { return posts_.Age(a) > posts_.Age(b); });
  positions_.erase(std::unique(positions_.begin(), positions_.end()), positions_.end());
  std::vector<uint64_t> ids;
  for (const uint32_t at : positions_) {
    if (at != newest_) ids.push_back(posts_.at(at).id);
  }
  return ids;
}

}  // namespace winnow
