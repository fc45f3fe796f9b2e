#include "core/campaign/entry.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/campaign/reason_names.h"

namespace winnow {
namespace {

constexpr float kBitUnits = 16;       // of Entry::bits
constexpr float kFamilyUnits = 16;    // of Entry::behaviour and standing
constexpr float kReasonUnits = 16;    // of Entry::reason_weights
constexpr float kStyleUnits = 255;    // of Entry::machine_like
constexpr float kModelUnits = 65535;  // of Entry::model

// To the nearest whole number that T holds.
template <typename T>
T Whole(float value) {
  const float low = static_cast<float>(std::numeric_limits<T>::min());
  const float high = static_cast<float>(std::numeric_limits<T>::max());
  if (!(value > low)) return std::numeric_limits<T>::min();
  if (value >= high) return std::numeric_limits<T>::max();
  return static_cast<T>(static_cast<int64_t>(value + (value < 0 ? -0.5f : 0.5f)));
}

float SumOf(const Evidence& post, Family family) {
  float sum = 0;
  for (const Reason& reason : post.reasons) sum += reason.family == family ? reason.weight : 0;
  return sum;
}

uint16_t FlagsOf(const Evidence& post) {
  const auto flag = [](bool set, EntryFlag bit) { return static_cast<uint16_t>(set ? bit : 0); };
  const bool own_thread = post.author != 0 && post.author == post.thread_author;
  const bool strong = !post.payloads.empty() && post.payloads.front().strong;
  return static_cast<uint16_t>(flag(!post.sketch.opener, kFlagComment) | flag(own_thread, kFlagOwnThread) |
                               flag(post.sketch.cross_post, kFlagCrossPost) |
                               flag(post.sketch.versioned, kFlagVersioned) | flag(post.open, kFlagOpen) |
                               flag(strong, kFlagStrongPayload) | flag(post.words_agree, kFlagWordsAgree) |
                               flag(IsOfficial(post), kFlagOfficial) | static_cast<uint32_t>(post.role) << kRoleShift);
}

// What memory does not name any more, so that the family's sum stays right.
void AddRemainder(Family family, float sum, Evidence* post) {
  const float rest = sum - SumOf(*post, family);
  if (rest != 0) post->reasons.push_back({kEarlierReading, family, rest, {}});
}

}  // namespace

uint32_t Seconds(TimeMs time) {
  if (time <= 0) return 0;
  return static_cast<uint32_t>(std::min<TimeMs>(time / 1000, UINT32_MAX));
}

Entry MakeEntry(const Evidence& post, TimeMs written) {
  Entry entry;
  entry.id = post.id_hash;
  entry.author = post.author;
  entry.thread = static_cast<uint32_t>(post.thread ^ post.thread >> 32);
  entry.text = TextKey(post);
  entry.time = Seconds(written);
  entry.content = post.content;
  if (!post.payloads.empty()) entry.payload = PayloadKey(post.payloads.front());
  entry.sketch = Store(post.sketch);
  entry.community = static_cast<uint16_t>(post.sketch.community);
  entry.bits = Whole<uint16_t>(post.bits * kBitUnits);
  entry.sketch_bits = Whole<uint16_t>(post.sketch.bits);
  entry.flags = FlagsOf(post);
  entry.behaviour = Whole<int8_t>(SumOf(post, Family::kBehaviour) * kFamilyUnits);
  entry.standing = Whole<int8_t>(SumOf(post, Family::kStanding) * kFamilyUnits);
  for (size_t i = 0; i < std::min(entry.reasons.size(), post.reasons.size()); ++i) {
    entry.reasons[i] = ReasonIndex(post.reasons[i].signal);
    entry.reason_weights[i] = Whole<int8_t>(post.reasons[i].weight * kReasonUnits);
  }
  entry.machine_like = Whole<uint8_t>(post.machine_like * kStyleUnits);
  entry.kind_site = static_cast<uint8_t>(static_cast<uint8_t>(post.kind) << 4 | static_cast<uint8_t>(post.site));
  return entry;
}

Evidence ReadEntry(const Entry& entry) {
  Evidence post;
  post.id_hash = entry.id;
  post.author = entry.author;
  post.thread = entry.thread;
  if ((entry.flags & kFlagOwnThread) != 0) post.thread_author = entry.author;
  post.text_hash = entry.text;
  post.created_at = static_cast<TimeMs>(entry.time) * 1000;
  post.site = static_cast<Site>(entry.kind_site & 0xF);
  post.kind = static_cast<Kind>(entry.kind_site >> 4);
  post.role = static_cast<Role>(entry.flags >> kRoleShift);
  post.bits = static_cast<float>(entry.bits) / kBitUnits;
  post.content = entry.content;
  post.machine_like = static_cast<float>(entry.machine_like) / kStyleUnits;
  post.open = (entry.flags & kFlagOpen) != 0;
  post.words_agree = (entry.flags & kFlagWordsAgree) != 0;
  for (size_t i = 0; i < entry.reasons.size(); ++i) {
    const NamedSignal named = ReasonAt(entry.reasons[i]);
    if (named.name.empty()) continue;
    post.reasons.push_back({named.name, named.family, static_cast<float>(entry.reason_weights[i]) / kReasonUnits, {}});
  }
  AddRemainder(Family::kBehaviour, static_cast<float>(entry.behaviour) / kFamilyUnits, &post);
  AddRemainder(Family::kStanding, static_cast<float>(entry.standing) / kFamilyUnits, &post);
  return post;
}

void RefreshEntry(const Evidence& post, Entry* entry) {
  const Entry now = MakeEntry(post, post.created_at);
  constexpr uint16_t kRoles = 0xFFFF << kRoleShift & 0xFFFF;
  uint16_t flags = entry->flags;
  if (post.role != Role::kUnknown) flags = static_cast<uint16_t>((flags & ~kRoles) | (now.flags & kRoles));
  constexpr uint16_t kSeenNow = kFlagOpen | kFlagWordsAgree;
  flags = static_cast<uint16_t>((flags & ~kSeenNow) | (now.flags & (kSeenNow | kFlagOwnThread)));
  entry->flags = flags;
  entry->content = now.content;
  entry->behaviour = now.behaviour;
  entry->standing = now.standing;
  entry->reasons = now.reasons;
  entry->reason_weights = now.reason_weights;
  entry->machine_like = now.machine_like;
}

bool IsOfficial(const Evidence& post) {
  return post.sketch.declared_bot || post.role == Role::kBot || post.role == Role::kOwner ||
         post.role == Role::kMaintainer || post.role == Role::kModerator || post.role == Role::kMember;
}

void RoundAsRemembered(Evidence* post) {
  post->bits = static_cast<float>(Whole<uint16_t>(post->bits * kBitUnits)) / kBitUnits;
  for (const Family family : {Family::kBehaviour, Family::kStanding}) {
    float sum = 0;  // in units; whole numbers, so that they add up exactly
    for (Reason& reason : post->reasons) {
      if (reason.family != family) continue;
      const float before = sum;
      sum = static_cast<float>(Whole<int8_t>(sum + Whole<int8_t>(reason.weight * kFamilyUnits)));
      reason.weight = (sum - before) / kFamilyUnits;
    }
  }
}

float RoundModelScore(float score) {
  return std::isnan(score) ? score : static_cast<float>(Whole<uint16_t>(score * kModelUnits)) / kModelUnits;
}

void SetModelScore(float score, Entry* entry) {
  entry->flags |= kFlagRead;
  entry->model = Whole<uint16_t>(score * kModelUnits);
}

float ModelScoreOf(const Entry& entry) {
  if ((entry.flags & kFlagRead) == 0) return std::numeric_limits<float>::quiet_NaN();
  return static_cast<float>(entry.model) / kModelUnits;
}

}  // namespace winnow
