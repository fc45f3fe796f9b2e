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
constexpr float kMinReportShare = 0.8f;
constexpr float kMaxReportShare = 0.92f;
constexpr float kTitleDiffers = 0.6f;  // of the title's bits
// Within a thread people quote and answer each other.
constexpr float kSameThreadShare = 0.8f;
constexpr float kContained = 0.8f;
constexpr float kContainedBits = 60;
constexpr float kContainedShare = 0.33f;

// A domain is new only to a memory that has seen others for a while.
constexpr uint32_t kHistory = 24 * 3600;  // seconds

// Mean log-odds of the words, above which a new domain is no piece of news.
constexpr float kNotHonest = -1;

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

bool IsReport(Kind kind) { return kind == Kind::kIssue || kind == Kind::kPullRequest || kind == Kind::kReport; }

// Distinct threads of some posts and one more.
size_t CountThreads(const PostStore& posts, const std::vector<uint32_t>& positions, const Entry& entry) {
  std::vector<uint32_t> threads = {entry.thread};
  for (const uint32_t at : positions) threads.push_back(posts.at(at).thread);
  std::sort(threads.begin(), threads.end());
  return static_cast<size_t>(std::unique(threads.begin(), threads.end()) - threads.begin());
}

bool Matches(const Overlap& overlap, float min_share) {
  if (overlap.shared_bits < kMinSharedBits) return false;
  if (overlap.of_larger >= min_share) return true;
  if (min_share > kMinShare) return false;
  return overlap.of_smaller >= kContained && overlap.shared_bits >= kContainedBits &&
         overlap.of_larger >= kContainedShare;
}

// Whether a domain that nobody had posted before spreads over threads. Reports link to what they
// report; and where the words look honest, a shared link is news.
bool IsNewDomain(const PostStore& posts, const std::vector<uint32_t>& others, const Entry& entry,
                 const Payload& payload, const PayloadRecord& record, uint32_t history_begins) {
  if (payload.kind != PayloadKind::kDomain || IsReport(static_cast<Kind>(entry.kind_site >> 4))) return false;
  const bool is_new = record.first >= history_begins + kHistory && record.first + kPayloadWindow >= entry.time;
  if (!is_new || CountThreads(posts, others, entry) < kEnough) return false;
  float content = entry.content;
  bool one_community = true;
  bool burst = true;
  for (const uint32_t at : others) {
    const Entry& other = posts.at(at);
    content += other.content;
    one_community &= other.community == entry.community;
    burst &= (other.time < entry.time ? entry.time - other.time : other.time - entry.time) <= kBurst;
  }
  if (one_community || !burst) return false;
  return content >= kNotHonest * static_cast<float>(others.size() + 1);
}

}  // namespace

float MinShare(const Evidence& post) {
  if (!IsReport(post.kind) || post.sketch.title_bits <= 0) return kMinShare;
  return std::clamp(1 - kTitleDiffers * post.sketch.title_bits / post.sketch.bits, kMinReportShare, kMaxReportShare);
}

bool SaysTheSame(const Entry& a, const Entry& b, float min_share, Overlap* overlap) {
  *overlap = Compare(a.sketch, a.sketch_bits, b.sketch, b.sketch_bits);
  const bool same_thread = a.thread != 0 && a.thread == b.thread && a.author != b.author;
  return Matches(*overlap, same_thread ? std::max(min_share, kSameThreadShare) : min_share);
}

std::vector<Match> FindMatches(const PostStore& posts, uint32_t position, float min_share) {
  const Entry& entry = posts.at(position);
  Candidates candidates;
  posts.ByAnchor(entry.sketch, [&](uint32_t at) { candidates.Add(at); });
  posts.ByAuthor(entry.author, kAuthorPosts, [&](uint32_t at) { candidates.Add(at); });
  std::vector<Match> matches;
  for (const uint32_t at : candidates) {
    if (at == position) continue;
    Overlap overlap;
    if (SaysTheSame(entry, posts.at(at), min_share, &overlap)) matches.push_back({at, overlap});
  }
  std::sort(matches.begin(), matches.end(), [&](const Match& a, const Match& b) {
    if (a.overlap.of_larger != b.overlap.of_larger) return a.overlap.of_larger > b.overlap.of_larger;
    return posts.Age(a.position) > posts.Age(b.position);
  });
  return matches;
}

std::vector<uint32_t> NotePayload(const PostStore& posts, uint32_t position, const Payload& payload,
                                  uint32_t history_begins, PayloadRecord* record) {
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
  const bool strong = record->disguised != 0 || IsNewDomain(posts, others, entry, payload, *record, history_begins);
  if (!strong || others.size() + 1 < kEnough) others.clear();
  return others;
}

}  // namespace winnow
