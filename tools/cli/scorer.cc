#include "tools/cli/scorer.h"

#include <cmath>
#include <limits>
#include <utility>

#include "absl/strings/str_cat.h"
#include "tools/cli/byte_sink.h"
#include "tools/cli/byte_source.h"
#include "tools/cli/model_files.h"

namespace winnow::cli {
namespace {

// Five times what the browser keeps, some 160 MB when full; the age that matters is the browser's.
constexpr size_t kNativePosts = 1'000'000;

CampaignMemory::Limits NativeLimits() {
  CampaignMemory::Limits limits;
  limits.posts = kNativePosts;
  return limits;
}

// What the state file holds, a fresh state where there is none or its content is refused. `path`
// becomes "" where a refused file could not be moved aside. A file that cannot be read is an error:
// it may be a good one.
absl::StatusOr<State> ReadState(const ScoringOptions& options, std::string* path, Complaints* complaints) {
  State fresh;
  if (options.salt) fresh.salt = *options.salt;
  if (options.state.empty()) return fresh;
  if (!options.salt) fresh.salt = RandomSalt();
  const absl::StatusOr<std::string> bytes = ReadWholeFile(options.state);
  if (absl::IsNotFound(bytes.status())) return fresh;
  if (!bytes.ok()) return bytes.status();
  absl::StatusOr<State> state = UnsealState(*bytes);
  if (state.ok()) return state;
  if (!complaints->Refused(*path, state.status().message())) path->clear();
  return fresh;
}

}  // namespace

absl::StatusOr<Scorer> Scorer::Create(const ScoringOptions& options, Complaints* complaints) {
  const std::string folder = FindModelFolder(options.model);
  const absl::StatusOr<std::string> core_bin = ReadCoreBin(folder);
  if (!core_bin.ok()) return core_bin.status();
  std::string state_path = options.state;
  const absl::StatusOr<State> state = ReadState(options, &state_path, complaints);
  if (!state.ok()) return state.status();
  absl::StatusOr<Analyzer> analyzer = Analyzer::Create(*core_bin, state->salt);
  if (!analyzer.ok())
    return absl::InvalidArgumentError(absl::StrCat(folder, "/core.bin: ", analyzer.status().message()));
  Scorer scorer(*std::move(analyzer), std::move(state_path), *state, !options.no_memory, complaints);
  if (!options.no_model) {
    absl::StatusOr<Tier2> tier2 = Tier2::Load(folder);
    if (tier2.ok()) scorer.tier2_.emplace(*std::move(tier2));
    const std::string left_out = absl::StrCat(tier2.status().message(), "; tier 1 goes on alone");
    // A missing tier 2 is no fault of the input; a broken one is.
    if (absl::IsNotFound(tier2.status())) {
      complaints->Note(left_out);
    } else if (!tier2.ok()) {
      complaints->Bad(left_out);
    }
  }
  return scorer;
}

Scorer::Scorer(Analyzer analyzer, std::string state_path, const State& state, bool remember, Complaints* complaints)
    : state_path_(std::move(state_path)),
      salt_(state.salt),
      analyzer_(std::move(analyzer)),
      engine_(analyzer_, analyzer_.policy(), NativeLimits(), remember),
      complaints_(complaints) {
  LoadState(state);
}

void Scorer::LoadState(const State& state) {
  absl::Status status;
  if (!state.memory.empty()) status = engine_.Load(state.memory);
  if (!state.words.empty()) status.Update(engine_.LoadWords(state.words));
  if (!status.ok() && !complaints_->Refused(state_path_, status.message())) state_path_.clear();
}

// Scores of the posts that want tier 2; NaN for the others.
std::vector<float> Scorer::ReadTier2(const Batch& batch) {
  std::vector<float> scores;
  if (!tier2_) return scores;
  std::vector<size_t> positions;
  std::vector<const std::vector<int32_t>*> rows;
  for (size_t i = 0; i < batch.posts.size(); ++i) {
    if (!batch.posts[i].wants_model) continue;
    positions.push_back(i);
    rows.push_back(&batch.posts[i].evidence.tokens);
  }
  if (rows.empty()) return scores;
  const absl::StatusOr<std::vector<float>> read = tier2_->Read(rows);
  if (!read.ok()) {
    complaints_->Bad(absl::StrCat(read.status().message(), "; tier 1 goes on alone"));
    tier2_.reset();
    return scores;
  }
  scores.assign(batch.posts.size(), std::numeric_limits<float>::quiet_NaN());
  for (size_t i = 0; i < positions.size(); ++i) scores[positions[i]] = (*read)[i];
  return scores;
}

std::vector<Verdict> Scorer::Score(absl::Span<const Evidence> posts, std::vector<Verdict>* revised) {
  const Batch batch = engine_.Remember(posts);
  Decisions decisions = engine_.Decide(batch, ReadTier2(batch));
  if (revised != nullptr) *revised = std::move(decisions.revised);
  return std::move(decisions.posts);
}

absl::Status Scorer::SaveState() const {
  if (state_path_.empty()) return absl::OkStatus();
  State state;
  state.salt = salt_;
  state.memory = engine_.Save();
  state.words = engine_.SaveWords();
  return WriteFileAtomically(state_path_, SealState(state));
}

}  // namespace winnow::cli
