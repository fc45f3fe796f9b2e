#ifndef WINNOW_TOOLS_CLI_SCORER_H_
#define WINNOW_TOOLS_CLI_SCORER_H_

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "core/engine.h"
#include "tools/cli/commands.h"
#include "tools/cli/complaints.h"
#include "tools/cli/state_file.h"
#include "tools/cli/tier2.h"

namespace winnow::cli {

// The whole of scoring as one object: models, engine, tier 2, state.
class Scorer {
 public:
  // Reads the models and, where there is one, the state file. A missing or refused tier 2 is said
  // once and left out; a corrupt state file is said, kept aside and memory starts empty.
  static absl::StatusOr<Scorer> Create(const ScoringOptions& options, Complaints* complaints);

  // Thread-safe.
  Evidence Analyze(const Post& post) const { return analyzer_.Analyze(post); }

  // Posts in order -> verdicts, one each. `revised`, where wanted, gets those of earlier posts.
  std::vector<Verdict> Score(absl::Span<const Evidence> posts, std::vector<Verdict>* revised = nullptr);

  // Writes the state file, if one was named.
  absl::Status SaveState() const;

  const Analyzer& analyzer() const { return analyzer_; }
  bool has_tier2() const { return tier2_.has_value(); }

 private:
  Scorer(Analyzer analyzer, std::string state_path, const State& state, bool remember, Complaints* complaints);
  void LoadState(const State& state);
  std::vector<float> ReadTier2(const Batch& batch);

  std::string state_path_;
  uint64_t salt_;
  Analyzer analyzer_;
  Engine engine_;
  std::optional<Tier2> tier2_;
  Complaints* complaints_;
};

}  // namespace winnow::cli

#endif  // WINNOW_TOOLS_CLI_SCORER_H_
