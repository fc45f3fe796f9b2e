#include "core/campaign/campaign_memory.h"

#include <algorithm>
#include <limits>

#include "core/campaign/assess.h"
#include "core/campaign/cluster_store.h"
#include "core/campaign/matcher.h"
#include "core/campaign/memory_file.h"
#include "core/campaign/payload_table.h"
#include "core/campaign/post_store.h"
#include "core/campaign/significance.h"

namespace winnow {
namespace {

// A growing cluster tells so many of its newest members that their evidence changed.
constexpr int kMostRevised = 4096;
// A post is compared with so many of a cluster's newest members before it joins.
constexpr int kSampledMembers = 6;
// Two clusters are one when a post is so near to both.
constexpr float kMergeShare = 0.6f;

bool SpeaksForTheSite(Role role) {
  return role == Role::kOwner || role == Role::kMaintainer || role == Role::kModerator || role == Role::kMember;
}

}  // namespace

struct CampaignMemory::Impl {
  explicit Impl(Limits the_limits)
      : limits(the_limits), posts(limits.posts), clusters(&posts), payloads(limits.posts) {}

  uint32_t HistoryBegins() const { return posts.at(posts.oldest()).time; }
  void Forget() {
    clusters.Leave(posts.oldest());
    posts.DropOldest();
  }
  void DropExpired();
  uint32_t Put(const Evidence& post, TimeMs written, bool official);
  void TieByText(uint32_t position, float min_share);
  bool FitsCluster(uint32_t position, uint32_t cluster, float min_share, float* shared_bits) const;
  void TieByPayload(uint32_t position, const Evidence& post);
  void Together(uint32_t a, uint32_t b);
  CampaignEvidence EvidenceOf(uint32_t position) const { return Assess(posts, clusters, position); }
  void Revise(uint32_t position, std::vector<uint64_t>* revised);
  void ReviseCluster(uint32_t about, uint32_t newest, std::vector<uint64_t>* revised);

  Limits limits;
  TimeMs now = 0;
  PostStore posts;
  ClusterStore clusters;
  PayloadTable payloads;
};

void CampaignMemory::Impl::DropExpired() {
  const TimeMs unit = TimeMs{kSeenUnit} * 1000;
  const uint16_t units = SeenUnits(Seconds(now));
  const auto age_of = [&](uint32_t at) { return static_cast<uint16_t>(units - posts.at(at).seen) * unit; };
  while (posts.size() > 0 && age_of(posts.oldest()) > limits.age) Forget();
}

// Stores the post, in the place of an earlier version where there is one.
uint32_t CampaignMemory::Impl::Put(const Evidence& post, TimeMs written, bool official) {
  Entry entry = MakeEntry(post, written);
  entry.seen = SeenUnits(Seconds(now));
  if (official) entry.sketch = StoredSketch();
  const uint32_t known = posts.Find(post.id_hash);
  if (known != kNone) {
    clusters.Leave(known);
    posts.Replace(known, entry);
    return known;
  }
  while (posts.full()) Forget();
  return posts.Append(entry, post.id);
}

// Puts two posts into one cluster, which may mean that two clusters become one.
void CampaignMemory::Impl::Together(uint32_t a, uint32_t b) {
  const uint32_t one = posts.at(a).cluster;
  const uint32_t two = posts.at(b).cluster;
  if (one == kNone && two == kNone) {
    clusters.Join(clusters.Begin(b), a);
  } else if (one == kNone) {
    clusters.Join(two, a);
  } else if (two == kNone) {
    clusters.Join(one, b);
  } else {
    clusters.Merge(one, two);
  }
}

// Whether the post says the same as a third of the cluster's newest members: one member alone would
// chain posts together that have nothing in common. Gives what it shares with them on average.
bool CampaignMemory::Impl::FitsCluster(uint32_t position, uint32_t cluster, float min_share, float* shared_bits) const {
  int members = 0;
  int same = 0;
  float sum = 0;
  clusters.Members(cluster, kSampledMembers, [&](uint32_t member) {
    Overlap overlap;
    ++members;
    if (!SaysTheSame(posts.at(position), posts.at(member), min_share, &overlap)) return;
    ++same;
    sum += overlap.shared_bits;
  });
  if (same == 0 || 3 * same < members) return false;
  *shared_bits = sum / static_cast<float>(same);
  return true;
}

void CampaignMemory::Impl::TieByText(uint32_t position, float min_share) {
  float shared_bits = 0;
  for (const Match& match : FindMatches(posts, position, min_share)) {
    const uint32_t cluster = posts.at(match.position).cluster;
    const uint32_t own = posts.at(position).cluster;
    if (own != kNone && (own == cluster || match.overlap.of_larger < kMergeShare)) continue;
    float shared = match.overlap.shared_bits;
    if (cluster != kNone && !FitsCluster(position, cluster, min_share, &shared)) continue;
    Together(position, match.position);
    if (shared_bits == 0) shared_bits = shared;
  }
  if (shared_bits == 0) return;
  const auto shared = static_cast<uint16_t>(std::min(shared_bits, 65535.0f));
  posts.at(position).shared_bits = shared;
  Cluster& cluster = clusters.at(posts.at(position).cluster);
  cluster.shared_bits =
      cluster.shared_bits == 0 ? shared : static_cast<uint16_t>((3 * cluster.shared_bits + shared) / 4);
}

void CampaignMemory::Impl::TieByPayload(uint32_t position, const Evidence& post) {
  const Entry& entry = posts.at(position);
  for (const Payload& payload : post.payloads) {
    PayloadRecord& record = payloads.Get(PayloadKey(payload), entry.time);
    const std::vector<uint32_t> others = NotePayload(posts, position, payload, HistoryBegins(), &record);
    if (others.empty()) continue;
    for (const uint32_t other : others) Together(position, other);
    Cluster& cluster = clusters.at(posts.at(position).cluster);
    cluster.payload = record.key;
    cluster.payload_kind = static_cast<uint8_t>(payload.kind);
    cluster.payload_authors = std::max<uint16_t>(cluster.payload_authors, static_cast<uint16_t>(others.size() + 1));
  }
}

// Names the other members where a cluster's evidence has changed enough to be told. What one post
// shows of its author bears on the other clusters that the author is in.
void CampaignMemory::Impl::Revise(uint32_t position, std::vector<uint64_t>* revised) {
  if (posts.at(position).cluster == kNone) return;
  ReviseCluster(position, position, revised);
  posts.ByAuthor(posts.at(position).author, kCohortPosts, [&](uint32_t other) {
    const uint32_t cluster = posts.at(other).cluster;
    if (cluster != kNone && cluster != posts.at(position).cluster) ReviseCluster(other, position, revised);
  });
}

void CampaignMemory::Impl::ReviseCluster(uint32_t about, uint32_t newest, std::vector<uint64_t>* revised) {
  const uint32_t index = posts.at(about).cluster;
  Cluster& cluster = clusters.at(index);
  const uint8_t level = Level(StrengthOf(posts, clusters, about));
  if (level == cluster.level) return;
  cluster.level = level;
  clusters.Members(index, kMostRevised, [&](uint32_t member) {
    if (member != newest) revised->push_back(posts.at(member).id);
  });
}

CampaignMemory::CampaignMemory(Limits limits) : impl_(std::make_unique<Impl>(limits)) {}
CampaignMemory::~CampaignMemory() = default;
CampaignMemory::CampaignMemory(CampaignMemory&&) noexcept = default;
CampaignMemory& CampaignMemory::operator=(CampaignMemory&&) noexcept = default;

CampaignMemory::Outcome CampaignMemory::Remember(const Evidence& post) {
  Impl& memory = *impl_;
  const TimeMs seen = post.seen_at != kUnknownTime ? post.seen_at : post.created_at;
  if (seen != kUnknownTime) memory.now = std::max(memory.now, seen);
  memory.DropExpired();
  const uint32_t known = memory.posts.Find(post.id_hash);
  if (known != kNone && memory.posts.at(known).text == TextKey(post)) return {memory.EvidenceOf(known), {}};
  const bool written_known = post.created_at != kUnknownTime && post.created_at <= memory.now;
  const TimeMs written = written_known ? post.created_at : memory.now;
  // What programs and those who run the place say is remembered, but matches nobody's words.
  const bool official = post.sketch.declared_bot || SpeaksForTheSite(post.role);
  const uint32_t position = memory.Put(post, written, official);
  if (official) return {};
  memory.TieByText(position, MinShare(post));
  memory.TieByPayload(position, post);
  Outcome outcome;
  memory.Revise(position, &outcome.revised);
  outcome.evidence = memory.EvidenceOf(position);
  return outcome;
}

bool CampaignMemory::Recall(uint64_t id_hash, Recalled* out) const {
  const uint32_t position = impl_->posts.Find(id_hash);
  if (position == kNone) return false;
  const Entry& entry = impl_->posts.at(position);
  out->post = ReadEntry(entry);
  out->post.id = impl_->posts.Name(position);
  out->evidence = impl_->EvidenceOf(position);
  out->model_score = ModelScoreOf(entry);
  out->muted = (entry.flags & kFlagMuted) != 0;
  return !out->post.id.empty();
}

float CampaignMemory::ModelScore(uint64_t id_hash) const {
  const uint32_t position = impl_->posts.Find(id_hash);
  return position == kNone ? std::numeric_limits<float>::quiet_NaN() : ModelScoreOf(impl_->posts.at(position));
}

void CampaignMemory::NoteModelScore(uint64_t id_hash, float score) {
  const uint32_t position = impl_->posts.Find(id_hash);
  if (position != kNone) SetModelScore(score, &impl_->posts.at(position));
}

void CampaignMemory::NoteMuted(uint64_t id_hash, bool muted) {
  const uint32_t position = impl_->posts.Find(id_hash);
  if (position == kNone) return;
  uint16_t& flags = impl_->posts.at(position).flags;
  flags = static_cast<uint16_t>(muted ? flags | kFlagMuted : flags & ~kFlagMuted);
}

TimeMs CampaignMemory::now() const { return impl_->now; }
size_t CampaignMemory::size() const { return impl_->posts.size(); }
size_t CampaignMemory::bytes() const {
  return impl_->posts.bytes() + impl_->clusters.bytes() + impl_->payloads.bytes();
}

std::string CampaignMemory::Save(uint64_t salt_check) const {
  return WriteMemory({impl_->now, impl_->posts, impl_->clusters, impl_->payloads}, salt_check);
}

absl::Status CampaignMemory::Load(absl::string_view snapshot, uint64_t salt_check) {
  impl_ = std::make_unique<Impl>(impl_->limits);
  const absl::Status status =
      ReadMemory(snapshot, salt_check, {impl_->now, impl_->posts, impl_->clusters, impl_->payloads});
  if (!status.ok()) impl_ = std::make_unique<Impl>(impl_->limits);
  return status;
}

}  // namespace winnow
