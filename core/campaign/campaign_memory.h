#ifndef WINNOW_CORE_CAMPAIGN_CAMPAIGN_MEMORY_H_
#define WINNOW_CORE_CAMPAIGN_CAMPAIGN_MEMORY_H_

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "core/evidence.h"

namespace winnow {

struct CampaignSummary {
  uint64_t id = 0;  // stable
  int32_t posts = 0;
  int32_t authors = 0;
  int32_t threads = 0;
  TimeMs first_seen = kUnknownTime;
  TimeMs last_seen = kUnknownTime;
};

// What campaign memory says of one post.
struct CampaignEvidence {
  bool in_campaign = false;
  bool source = false;         // the honest original that others copied: campaign evidence does not weigh on it
  bool payload_alone = false;  // nothing but a shared payload ties the post, and its words do not speak of spam
  CampaignSummary campaign;
  float log_odds = 0;  // of the family, before the policy's cap
  std::vector<Reason> reasons;
};

// The bounded, saveable store of sketches of what this reader has seen (DESIGN section 7). Keyed by
// post id: remembering an id again is idempotent, changed text replaces the entry, and a post is
// never its own duplicate. Deterministic: the same posts in the same order give the same evidence.
class CampaignMemory {
 public:
  struct Limits {
    size_t posts = 200000;                 // oldest first out
    TimeMs age = 30LL * 24 * 3600 * 1000;  // as seen
  };
  explicit CampaignMemory(Limits limits);
  ~CampaignMemory();
  CampaignMemory(CampaignMemory&&) noexcept;
  CampaignMemory& operator=(CampaignMemory&&) noexcept;

  struct Outcome {
    CampaignEvidence evidence;      // of the post itself
    std::vector<uint64_t> revised;  // id_hash of earlier posts whose campaign evidence changed
  };
  // Time comes with the post: seen_at, else created_at, else now(). created_at alone moves time on by
  // a day at most.
  Outcome Remember(const Evidence& post);

  // A remembered post, as much of it as deciding needs, and its evidence now.
  struct Recalled {
    Evidence post;
    CampaignEvidence evidence;
    float model_score = 0;  // NaN where tier 2 has not read it
    bool muted = false;     // a phrase that the reader muted stands in it
  };
  bool Recall(uint64_t id_hash, Recalled* out) const;  // false if unknown
  float ModelScore(uint64_t id_hash) const;            // NaN where unknown
  // False, and nothing is noted, where the post is unknown or its text has changed since it was read.
  bool NoteModelScore(const Evidence& read, float score);
  void NoteMuted(uint64_t id_hash, bool muted);
  void ForgetMuted();  // of all posts: a phrase was taken back, and no text is kept to tell which had it
  // The reader has said something of a campaign by its id, which is to outlive merges; or took it back.
  void NoteSpokenOf(uint64_t campaign, bool spoken);

  // The latest time seen; 0 before any. Time never runs backwards.
  TimeMs now() const;

  size_t size() const;
  size_t bytes() const;  // held in memory, about

  // `salt_check` is any value that depends on the installation's salt: sketches made with another
  // salt are refused. On failure the memory is left empty.
  std::string Save(uint64_t salt_check) const;
  absl::Status Load(absl::string_view snapshot, uint64_t salt_check);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace winnow

#endif  // WINNOW_CORE_CAMPAIGN_CAMPAIGN_MEMORY_H_
