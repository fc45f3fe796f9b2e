#include "core/campaign/matcher.h"

#include <algorithm>
#include <array>

#include "core/campaign/significance.h"

namespace winnow {
namespace {

// Of one author, so many earlier posts are compared whatever they say.
constexpr int kAuthorPosts = 24;
// Of the candidates that anchors give, so many are compared.
constexpr size_t kMostCandidates = 48;
// A pair that shares less is not worth a cluster: "+1" is 10 bits, "same problem" 20.
constexpr float kMinSharedBits = 24;
// Half of the bits of the longer post, or nearly all of the shorter one where that is much.
constexpr float kMinShare = 0.5f;
constexpr float kContained = 0.8f;
constexpr float kContainedBits = 60;
constexpr float kContainedShare = 0.15f;

// Positions, each once.
class Candidates {
 public:
  void Add(uint32_t position) {
    if (size_ == kMostCandidates) return;
    for (size_t i = 0; i < size_; ++i) {
      if (positions_[i] == position) return;
    }
    positions_[size_++] = position;
  }
  const uint32_t* begin() const { return positions_.data(); }
  const uint32_t* end() const { return positions_.data() + size_; }

 private:
  std::array<uint32_t, kMostCandidates> positions_;
  size_t size_ = 0;
};

bool Matches(const Overlap& overlap) {
  if (overlap.shared_bits < kMinSharedBits) return false;
  if (overlap.of_larger >= kMinShare) return true;
  return overlap.of_smaller >= kContained && overlap.shared_bits >= kContainedBits &&
         overlap.of_larger >= kContainedShare;
}

}  // namespace

std::vector<Match> FindMatches(const PostStore& posts, uint32_t position) {
  const Entry& entry = posts.at(position);
  Candidates candidates;
  posts.ByAnchor(entry.sketch, [&](uint32_t at) { candidates.Add(at); });
  posts.ByAuthor(entry.author, kAuthorPosts, [&](uint32_t at) { candidates.Add(at); });
  std::vector<Match> matches;
  for (const uint32_t at : candidates) {
    if (at == position) continue;
    const Entry& other = posts.at(at);
    const Overlap overlap = Compare(entry.sketch, entry.sketch_bits, other.sketch, other.sketch_bits);
    if (Matches(overlap)) matches.push_back({at, overlap});
  }
  std::sort(matches.begin(), matches.end(), [&](const Match& a, const Match& b) {
    if (a.overlap.of_larger != b.overlap.of_larger) return a.overlap.of_larger > b.overlap.of_larger;
    return posts.Age(a.position) > posts.Age(b.position);
  });
  return matches;
}

std::vector<uint32_t> NotePayload(const PostStore& posts, uint32_t position, const Payload& payload,
                                  PayloadRecord* record) {
  const Entry& entry = posts.at(position);
  std::vector<uint32_t> others;
  int same_author = -1;
  for (int i = 0; i < PayloadRecord::kRecent; ++i) {
    const uint32_t at = record->posts[i];
    if (at == kNone || !posts.IsLive(at) || static_cast<uint16_t>(posts.at(at).id) != record->ids[i]) continue;
    const Entry& other = posts.at(at);
    if (at == position || other.author == entry.author) {
      same_author = i;
    } else if (other.time + kPayloadWindow >= entry.time && entry.time + kPayloadWindow >= other.time) {
      others.push_back(at);
    }
  }
  // The newest of each author stands first.
  const int last = same_author >= 0 ? same_author : PayloadRecord::kRecent - 1;
  for (int i = last; i > 0; --i) {
    record->posts[i] = record->posts[i - 1];
    record->ids[i] = record->ids[i - 1];
  }
  record->posts[0] = position;
  record->ids[0] = static_cast<uint16_t>(entry.id);
  record->last = std::max(record->last, entry.time);
  record->kind = static_cast<uint8_t>(payload.kind);
  record->disguised |= payload.strong;
  if (record->count < UINT16_MAX) ++record->count;
  const bool strong = record->disguised != 0;
  if (!strong || others.size() + 1 < kEnough) others.clear();
  return others;
}

}  // namespace winnow
