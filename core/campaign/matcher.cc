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
// A post of such words is tied by no payload: it may quote it, or answer to it.
constexpr float kPlainlyHonest = -3;

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

// Whether the words of the posts, taken together, look honest. What is written in disguise is not.
bool LooksHonest(const PostStore& posts, const std::vector<uint32_t>& others, const Entry& entry,
                 const Payload& payload) {
  if (payload.kind == PayloadKind::kBrand) return false;
  if (entry.content < kPlainlyHonest) return true;
  float content = entry.content;
  for (const uint32_t at : others) content += posts.at(at).content;
  return content < kNotHonest * static_cast<float>(others.size() + 1);
}

// Of the posts that carry a payload, those that it ties, and how sure it is of them.
struct Carriers {
  std::vector<uint32_t> all;
  std::vector<uint32_t> tied;  // wrote it in a strong form, or their words agree
  size_t strong = 0;
  bool topic = false;    // the opening post of the thread has it
  int same_author = -1;  // index in the record of the post by the same author
};

Carriers FindCarriers(const PostStore& posts, uint32_t position, const PayloadRecord& record) {
  const Entry& entry = posts.at(position);
  Carriers carriers;
  for (int i = 0; i < PayloadRecord::kRecent; ++i) {
    const uint32_t at = record.posts[i];
    if (at == kNone || !posts.IsLive(at) || static_cast<uint16_t>(posts.at(at).id) != record.ids[i]) continue;
    const Entry& other = posts.at(at);
    const bool answers = (entry.flags & kFlagComment) != 0 && (other.flags & kFlagComment) == 0;
    if (at != position && answers && other.thread == entry.thread && entry.thread != 0) carriers.topic = true;
    if (at == position || other.author == entry.author) {
      carriers.same_author = i;
    } else if (other.time + kPayloadWindow >= entry.time && entry.time + kPayloadWindow >= other.time) {
      const bool strong = (record.strong >> i & 1) != 0;
      carriers.all.push_back(at);
      carriers.strong += strong;
      if (strong || (other.flags & kFlagWordsAgree) != 0) carriers.tied.push_back(at);
    }
  }
  return carriers;
}

// The newest of each author stands first.
void PutFirst(const Entry& entry, uint32_t position, const Payload& payload, int same_author, PayloadRecord* record) {
  const int last = same_author >= 0 ? same_author : PayloadRecord::kRecent - 1;
  const uint8_t older = static_cast<uint8_t>(record->strong >> (last + 1) << (last + 1));
  const auto moved = static_cast<uint8_t>((record->strong & ((1u << last) - 1)) << 1);
  for (int i = last; i > 0; --i) {
    record->posts[i] = record->posts[i - 1];
    record->ids[i] = record->ids[i - 1];
  }
  record->posts[0] = position;
  record->ids[0] = static_cast<uint16_t>(entry.id);
  record->strong = static_cast<uint8_t>(older | moved | (payload.strong ? 1 : 0));
  record->last = std::max(record->last, entry.time);
  record->kind = static_cast<uint8_t>(payload.kind);
  if (record->count < UINT16_MAX) ++record->count;
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
  Carriers carriers = FindCarriers(posts, position, *record);
  // What the opening post says is what the thread is about. The record keeps the opening post.
  if (carriers.topic) return {};
  PutFirst(entry, position, payload, carriers.same_author, record);
  const bool agrees = (entry.flags & kFlagWordsAgree) != 0;
  if (!payload.strong && !agrees) return {};
  // A form of its own asks for several who use it, and for words that are not plainly honest.
  if (carriers.strong + (payload.strong ? 1 : 0) >= kEnough && !LooksHonest(posts, carriers.tied, entry, payload)) {
    return carriers.tied;
  }
  // Else the words of each must speak of spam.
  const auto disagrees = [&](uint32_t at) { return (posts.at(at).flags & kFlagWordsAgree) == 0; };
  carriers.all.erase(std::remove_if(carriers.all.begin(), carriers.all.end(), disagrees), carriers.all.end());
  const bool campaign = agrees && carriers.all.size() + 1 >= kEnough &&
                        IsNewDomain(posts, carriers.all, entry, payload, *record, history_begins);
  return campaign ? carriers.all : std::vector<uint32_t>();
}

}  // namespace winnow
