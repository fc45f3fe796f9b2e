#include "core/campaign/memory_file.h"

#include <cstring>
#include <type_traits>
#include <utility>
#include <vector>

#include "core/campaign/reason_names.h"
#include "core/snapshot.h"

namespace winnow {
namespace {

constexpr absl::string_view kMagic = "WNCM";
constexpr uint32_t kVersion = 2;
constexpr absl::string_view kStore = "campaign memory";

static_assert(std::is_trivially_copyable_v<Cluster> && sizeof(Cluster) == 48, "part of the saved layout");
static_assert(std::is_trivially_copyable_v<PayloadRecord> && sizeof(PayloadRecord) == 56, "part of the saved layout");

// Positions as the snapshot counts them, and back.
struct Renumber {
  const PostStore& posts;
  uint32_t operator()(uint32_t position) const {
    if (position == kNone || !posts.IsLive(position)) return kNone;
    return static_cast<uint32_t>(posts.size()) - 1 - posts.Age(position);
  }
};

void PutEntries(const PostStore& posts, const ClusterStore& clusters, ByteWriter* out) {
  const Renumber renumber{posts};
  out->Put(static_cast<uint32_t>(posts.size()));
  uint32_t position = posts.oldest();
  for (size_t i = 0; i < posts.size(); ++i, position = posts.After(position)) {
    Entry entry = posts.at(position);
    entry.next_member = renumber(clusters.Older(position));
    entry.same_author = 0;
    entry.name_at = 0;
    out->PutBytes(&entry, sizeof(entry));
    out->PutString(posts.Name(position));
  }
}

template <typename T>
bool GetPlain(ByteReader* in, T* value) {
  const absl::string_view bytes = in->GetBytes(sizeof(T));
  if (bytes.size() == sizeof(T)) std::memcpy(static_cast<void*>(value), bytes.data(), sizeof(T));
  return in->ok();
}

// Takes `dropped` off positions: kNone where nothing is left.
uint32_t Shift(uint32_t position, uint32_t dropped) {
  return position == kNone || position < dropped ? kNone : position - dropped;
}

bool GetEntries(ByteReader* in, uint32_t dropped, uint32_t count, uint32_t clusters, bool same_signals,
                PostStore* posts) {
  for (uint32_t i = 0; i < count; ++i) {
    Entry entry;
    if (!GetPlain(in, &entry)) return false;
    const absl::string_view name = in->GetString();
    if (!in->ok()) return false;
    if (i < dropped) continue;
    if (entry.cluster != kNone && entry.cluster >= clusters) return false;
    if (!same_signals) entry.reasons = {};
    entry.next_member = Shift(entry.next_member, dropped);
    if (entry.next_member != kNone && entry.next_member >= i - dropped) return false;  // members grow older
    if (posts->Find(entry.id) != kNone) return false;
    posts->Append(entry, name);
  }
  return true;
}

bool GetClusters(ByteReader* in, uint32_t dropped, uint32_t count, const PostStore& posts, ClusterStore* clusters) {
  std::vector<Cluster> restored(count);
  for (uint32_t i = 0; i < count; ++i) {
    Cluster& cluster = restored[i];
    if (!GetPlain(in, &cluster)) return false;
    cluster.head = Shift(cluster.head, dropped);
    if (cluster.head == kNone) continue;
    if (cluster.head >= posts.size() || posts.at(cluster.head).cluster != i) return false;
  }
  clusters->Restore(std::move(restored));
  return true;
}

bool GetPayloads(ByteReader* in, uint32_t dropped, PayloadTable* payloads) {
  std::vector<PayloadRecord> restored;
  const auto count = in->Get<uint32_t>();
  if (in->left() / sizeof(PayloadRecord) < count) return false;
  restored.resize(count);
  for (PayloadRecord& record : restored) {
    if (!GetPlain(in, &record)) return false;
    for (uint32_t& position : record.posts) position = Shift(position, dropped);
  }
  payloads->Restore(restored);
  return true;
}

}  // namespace

std::string WriteMemory(const MemoryParts& parts, uint64_t salt_check) {
  ByteWriter out;
  out.Reserve(parts.posts.size() * (sizeof(Entry) + 64));
  out.Put(ReasonListHash());
  out.Put(parts.now);
  out.Put(static_cast<uint32_t>(parts.clusters.all().size()));
  PutEntries(parts.posts, parts.clusters, &out);
  const Renumber renumber{parts.posts};
  for (Cluster cluster : parts.clusters.all()) {
    cluster.head = renumber(cluster.head);
    out.PutBytes(&cluster, sizeof(cluster));
  }
  std::vector<PayloadRecord> records;
  for (PayloadRecord record : parts.payloads.all()) {
    if (record.key == 0) continue;
    for (uint32_t& position : record.posts) position = renumber(position);
    records.push_back(record);
  }
  out.Put(static_cast<uint32_t>(records.size()));
  out.PutBytes(records.data(), records.size() * sizeof(PayloadRecord));
  return Seal(kMagic, kVersion, salt_check, out.Take());
}

absl::Status ReadMemory(absl::string_view snapshot, uint64_t salt_check, const MemoryParts& parts) {
  const absl::StatusOr<absl::string_view> payload = Unseal(kStore, kMagic, kVersion, salt_check, snapshot);
  if (!payload.ok()) return payload.status();
  ByteReader in(*payload);
  const bool same_signals = in.Get<uint32_t>() == ReasonListHash();
  parts.now = in.Get<TimeMs>();
  const auto clusters = in.Get<uint32_t>();
  const auto count = in.Get<uint32_t>();
  const bool fits = in.left() / sizeof(Entry) >= count && in.left() / sizeof(Cluster) >= clusters;
  const auto capacity = static_cast<uint32_t>(parts.posts.capacity());
  const uint32_t dropped = count > capacity ? count - capacity : 0;
  if (!fits || !GetEntries(&in, dropped, count, clusters, same_signals, &parts.posts) ||
      !GetClusters(&in, dropped, clusters, parts.posts, &parts.clusters) ||
      !GetPayloads(&in, dropped, &parts.payloads) || in.left() != 0) {
    return absl::DataLossError("campaign memory: records: expected whole and consistent ones, found others");
  }
  return absl::OkStatus();
}

}  // namespace winnow
