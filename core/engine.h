#ifndef WINNOW_CORE_ENGINE_H_
#define WINNOW_CORE_ENGINE_H_

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "core/analyzer.h"
#include "core/campaign/campaign_memory.h"
#include "core/evidence.h"
#include "core/verdict.h"

namespace winnow {

// Posts remembered and ready to be decided.
struct Candidate {
  Evidence evidence;  // of revised posts, as much as memory keeps
  CampaignEvidence campaign;
  ReaderWord reader;
  float model_score = 0;     // noted earlier; NaN where tier 2 has not read the post
  bool wants_model = false;  // tier 2 should read evidence.tokens
};
struct Batch {
  std::vector<Candidate> posts;    // in the order given
  std::vector<Candidate> revised;  // earlier posts whose campaign evidence changed, each once
  uint64_t as_of = 0;              // the engine's changes when it was made
};
struct Decisions {
  std::vector<Verdict> posts;    // one for each of batch.posts
  std::vector<Verdict> revised;  // one for each of batch.revised
};

// The ordered half; one per process or background context. Not thread-safe.
class Engine {
 public:
  // `remember` false: every post is judged alone.
  Engine(const Analyzer& analyzer, Policy policy, CampaignMemory::Limits limits, bool remember = true);

  // In order. Time comes with the posts: seen_at, else created_at, else the latest time seen, else
  // 0; it never runs backwards.
  Batch Remember(absl::Span<const Evidence> posts);

  // `model_scores`: empty, or one per post of the batch, NaN = not read. May be called twice for a
  // batch, before and after tier 2; scores are noted so that a later revision keeps them. What the
  // reader said and what campaigns and posts became since the batch was made counts: a score of a
  // text that has been edited since is dropped, and the verdict is on the text as it is now.
  Decisions Decide(const Batch& batch, absl::Span<const float> model_scores);

  // The reader's word; the latest on a target stands, kTakenBack removes it.
  absl::Status Learn(const Feedback& word);

  size_t remembered() const;  // posts in campaign memory

  // Campaign memory, and apart from it the reader's own word. A mismatch of magic, version or
  // checksum is an error that says what was expected, and leaves that store empty.
  std::string Save() const;
  absl::Status Load(absl::string_view snapshot);
  std::string SaveWords() const;
  absl::Status LoadWords(absl::string_view snapshot);

 private:
  struct Impl;
  std::shared_ptr<Impl> impl_;
};

}  // namespace winnow

#endif  // WINNOW_CORE_ENGINE_H_
