#include "core/campaign/campaign_memory.h"

#include <algorithm>
#include <limits>

#include "core/campaign/assess.h"
#include "core/campaign/cluster_store.h"
#include "core/campaign/matcher.h"
#include "core/campaign/memory_file.h"
#include "core/campaign/payload_table.h"
#include "core/campaign/post_store.h"
#include "core/campaign/revision.h"

namespace winnow {
namespace {

// Where only the posts' own times are known, one post moves time on by so much at most: a single one
// from the future must not make memory forget everything.
constexpr TimeMs kMostStep = 24LL * 3600 * 1000;
// A post is compared with so many of a cluster's newest members before it joins.
constexpr int kSampledMembers = 6;
// Two clusters are one when a post is so near to both.
constexpr float kMergeShare = 0.6f;

}  // namespace

struct CampaignMemory::Impl {
  explicit Impl(Limits the_limits)
      : limits(the_limits), posts(limits.posts), clusters(&posts), payloads(limits.posts) {}

  uint32_t HistoryBegins() const { return posts.at(posts.oldest()).time; }
  void Forget() {
    clusters.Forget(posts.oldest());
    posts.DropOldest();
  }
  void Advance(const Evidence& post);
  TimeMs Written(const Evidence& post) const;
  bool IsChanged(uint32_t known, const Evidence& post) const;
  void DropExpired();
  uint32_t Put(const Evidence& post, uint32_t known);
  void TieByText(uint32_t position, float min_share);
  bool FitsCluster(uint32_t position, uint32_t cluster, float min_share, float* shared_bits) const;
  void TieByPayload(uint32_t position, const Evidence& post);
  void Together(uint32_t a, uint32_t b);
  CampaignEvidence EvidenceOf(uint32_t position) const { return Assess(posts, clusters, position); }

  Limits limits;
  TimeMs now = 0;
  PostStore posts;
  ClusterStore clusters;
  PayloadTable payloads;
  std::vector<uint32_t> moved;  // posts that the newest one brought into another cluster
};

void CampaignMemory::Impl::Advance(const Evidence& post) {
  if (post.seen_at != kUnknownTime) {
    now = std::max(now, post.seen_at);
  } else if (post.created_at != kUnknownTime) {
    now = now == 0 ? post.created_at : std::max(now, std::min(post.created_at, now + kMostStep));
  }
}

// When the post was written, as far as known and possible, else when it was seen.
TimeMs CampaignMemory::Impl::Written(const Evidence& post) const {
  const bool possible = post.seen_at == kUnknownTime || post.created_at <= now;
  return post.created_at != kUnknownTime && possible ? post.created_at : now;
}

// Whether a remembered post has another text, or is known by now to be by somebody else than its
// entry says: that bears on its cluster.
bool CampaignMemory::Impl::IsChanged(uint32_t known, const Evidence& post) const {
  const Entry& entry = posts.at(known);
  if (entry.text != TextKey(post)) return true;
  return (entry.author == 0 && post.author != 0) || ((entry.flags & kFlagOfficial) == 0 && IsOfficial(post));
}

void CampaignMemory::Impl::DropExpired() {
  const TimeMs unit = TimeMs{kSeenUnit} * 1000;
  const uint16_t units = SeenUnits(Seconds(now));
  const auto age_of = [&](uint32_t at) { return static_cast<uint16_t>(units - posts.at(at).seen) * unit; };
  while (posts.size() > 0 && age_of(posts.oldest()) > limits.age) Forget();
}

// Stores the post, in the place of an earlier version where there is one. What programs and those
// who run the place say is remembered, but matches nobody's words.
uint32_t CampaignMemory::Impl::Put(const Evidence& post, uint32_t known) {
  Entry entry = MakeEntry(post, Written(post));
  entry.seen = SeenUnits(Seconds(now));
  if (known != kNone && post.role == Role::kUnknown) entry.flags |= posts.at(known).flags & kFlagOfficial;
  if ((entry.flags & kFlagOfficial) != 0) entry.sketch = StoredSketch();
  if (known != kNone) {
    clusters.Leave(known);
    posts.Replace(known, entry);
    return known;
  }
  while (posts.full()) Forget();
  return posts.Append(entry, post.id);
}

// Puts a post and an earlier one into one cluster, which may mean that two clusters become one.
void CampaignMemory::Impl::Together(uint32_t a, uint32_t b) {
  const uint32_t one = posts.at(a).cluster;
  const uint32_t two = posts.at(b).cluster;
  if (two == kNone) moved.push_back(b);
  if (one == kNone && two == kNone) {
    clusters.Join(clusters.Begin(b), a);
  } else if (one == kNone) {
    clusters.Join(two, a);
  } else if (two == kNone) {
    clusters.Join(one, b);
  } else {
    clusters.Merge(one, two, &moved);
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
    uint16_t& others = posts.at(match.position).shared_bits;
    if (others == 0) others = static_cast<uint16_t>(std::min(shared, 65535.0f));
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
    for (const uint32_t other : others) {
      Together(position, other);
      posts.at(other).flags |= kFlagByPayload;
    }
    posts.at(position).flags |= kFlagByPayload;
    Cluster& cluster = clusters.at(posts.at(position).cluster);
    cluster.payload = record.key;
    cluster.payload_kind = static_cast<uint8_t>(payload.kind);
    cluster.payload_authors = std::max<uint16_t>(cluster.payload_authors, static_cast<uint16_t>(others.size() + 1));
  }
}

CampaignMemory::CampaignMemory(Limits limits) : impl_(std::make_unique<Impl>(limits)) {}
CampaignMemory::~CampaignMemory() = default;
CampaignMemory::CampaignMemory(CampaignMemory&&) noexcept = default;
CampaignMemory& CampaignMemory::operator=(CampaignMemory&&) noexcept = default;

CampaignMemory::Outcome CampaignMemory::Remember(const Evidence& post) {
  Impl& memory = *impl_;
  memory.Advance(post);
  memory.DropExpired();
  const uint32_t known = memory.posts.Find(post.id_hash);
  if (known != kNone && !memory.IsChanged(known, post)) {
    RefreshEntry(post, &memory.posts.at(known));
    return {memory.EvidenceOf(known), {}};
  }
  const uint32_t left = known == kNone ? kNone : memory.posts.at(known).cluster;
  const uint32_t position = memory.Put(post, known);
  Revision revision(memory.posts, &memory.clusters, position);
  if ((memory.posts.at(position).flags & kFlagOfficial) == 0) {
    memory.moved.clear();
    memory.TieByText(position, MinShare(post));
    memory.TieByPayload(position, post);
    revision.Grown(memory.moved);
  }
  if (left != kNone && left != memory.posts.at(position).cluster) revision.Shrunk(left);
  return {memory.EvidenceOf(position), revision.Take()};
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

bool CampaignMemory::NoteModelScore(const Evidence& read, float score) {
  const uint32_t position = impl_->posts.Find(read.id_hash);
  if (position == kNone || impl_->posts.at(position).text != TextKey(read)) return false;
  SetModelScore(score, &impl_->posts.at(position));
  return true;
}

void CampaignMemory::ForgetMuted() {
  uint32_t position = impl_->posts.oldest();
  for (size_t i = 0; i < impl_->posts.size(); ++i, position = impl_->posts.After(position)) {
    impl_->posts.at(position).flags &= static_cast<uint16_t>(~kFlagMuted);
  }
}

void CampaignMemory::NoteSpokenOf(uint64_t campaign, bool spoken) {
  const uint32_t cluster = impl_->clusters.FindById(campaign);
  if (cluster != kNone) impl_->clusters.at(cluster).spoken = spoken ? 1 : 0;
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
