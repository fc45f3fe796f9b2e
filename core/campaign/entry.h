#ifndef WINNOW_CORE_CAMPAIGN_ENTRY_H_
#define WINNOW_CORE_CAMPAIGN_ENTRY_H_

#include <array>
#include <cstdint>
#include <type_traits>

#include "core/campaign/sketch.h"
#include "core/evidence.h"

namespace winnow {

inline constexpr uint32_t kNone = UINT32_MAX;  // no entry, no cluster

// A sketch as memory keeps it: 24 bits of each group's winner, 8 of every other bin.
struct StoredSketch {
  std::array<uint8_t, kSketchBins> low{};  // 0: empty bin
  std::array<uint16_t, kAnchors> high{};   // the winners' next 16 bits
  uint16_t winners = 0;                    // two bits a group: its winner's position
};

// What an entry is, as bits of Entry::flags; the highest four hold the author's role.
enum EntryFlag : uint16_t {
  kFlagComment = 1 << 0,        // answers in a thread
  kFlagOwnThread = 1 << 1,      // by the thread's author
  kFlagOfficial = 1 << 2,       // by a declared bot or one who speaks for the place: matches nobody
  kFlagCrossPost = 1 << 3,      // says that it is posted elsewhere
  kFlagVersioned = 1 << 4,      // announces a version
  kFlagOpen = 1 << 5,           // tier 1 left it uncertain
  kFlagMuted = 1 << 6,          // a phrase that the reader muted
  kFlagRead = 1 << 7,           // tier 2 has read it
  kFlagStrongPayload = 1 << 8,  // Entry::payload is of a strong form
  kFlagWordsAgree = 1 << 9,     // Evidence::words_agree
  kFlagByPayload = 1 << 10,     // a payload ties it to its cluster
};

inline constexpr int kRoleShift = 12;

// One remembered post. Plain bytes, little-endian as every machine that we run on: saved as it is.
struct Entry {
  uint64_t id = 0;
  uint64_t author = 0;
  uint32_t thread = 0;
  uint32_t text = 0;  // of Evidence::text_hash
  uint32_t time = 0;  // seconds since 1970 of its writing, as far as known, else of its being seen
  float content = 0;
  uint32_t name_at = 0;          // of its id in the store of names
  uint32_t cluster = kNone;      // position in the store of clusters
  uint32_t next_member = kNone;  // the cluster's member before this one
  uint32_t same_author = kNone;  // the author's post before this one
  uint32_t payload = 0;          // of its first payload; 0: none
  StoredSketch sketch;
  uint16_t community = 0;
  uint16_t model = 0;        // tier 2's probability, in 1/65535
  uint16_t bits = 0;         // Evidence::bits in 1/16, up to 4095.9
  uint16_t sketch_bits = 0;  // Sketch::bits, whole
  uint16_t shared_bits = 0;  // what it shares with its cluster
  uint16_t flags = 0;
  uint16_t seen = 0;     // when it was seen, see SeenUnits
  int8_t behaviour = 0;  // log-odds of the family, in 1/16
  int8_t standing = 0;
  std::array<uint8_t, 2> reasons{};        // the strongest reasons: 0 none, else see reason_names.h
  std::array<int8_t, 2> reason_weights{};  // in 1/16
  uint8_t machine_like = 0;                // in 1/255
  uint8_t kind_site = 0;                   // kind * 16 + site
};
static_assert(std::is_trivially_copyable_v<Entry>);
static_assert(sizeof(Entry) == 112, "the saved layout: change the version of the snapshot with it");

// Of a post written at a time, as far as that is known. Not in a cluster yet.
Entry MakeEntry(const Evidence& post, TimeMs written);
// As much of the post as deciding needs; its id as a string is not in the entry.
Evidence ReadEntry(const Entry& entry);

// Brings up to date what the circumstances of an unchanged post are: what the page did not say
// before, and what its signals see now.
void RefreshEntry(const Evidence& post, Entry* entry);

// Whether the post is by a declared bot or by one who speaks for the place, as far as it says.
bool IsOfficial(const Evidence& post);

// As precise as memory keeps it, so that a verdict is the same whether its post is at hand or
// remembered: bits, behaviour and standing.
void RoundAsRemembered(Evidence* post);
float RoundModelScore(float score);  // NaN stays NaN

// Tier 2's probability; NaN where it has not read the post.
void SetModelScore(float score, Entry* entry);
float ModelScoreOf(const Entry& entry);

// Evidence::text_hash as the entry has it.
inline uint32_t TextKey(const Evidence& post) { return static_cast<uint32_t>(post.text_hash ^ post.text_hash >> 32); }

uint32_t Seconds(TimeMs time);  // since 1970; 0 for anything before, and for unknown

// Seconds since 1970 as Entry::seen keeps them, modulo thirty years: time only rises, so that a
// difference of two is what lies between them.
inline constexpr uint32_t kSeenUnit = 4 * 3600;
inline uint16_t SeenUnits(uint32_t seconds) { return static_cast<uint16_t>(seconds / kSeenUnit); }

inline uint32_t PayloadKey(const Payload& payload) { return static_cast<uint32_t>(payload.hash) | 1u; }

StoredSketch Store(const Sketch& sketch);

// The key of a group's anchor in the index; 0 where the group is empty.
uint32_t AnchorKey(const StoredSketch& sketch, int group);

}  // namespace winnow

#endif  // WINNOW_CORE_CAMPAIGN_ENTRY_H_
