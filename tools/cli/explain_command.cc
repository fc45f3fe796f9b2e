// winnow explain: everything that is known about one verdict.
#include <optional>

#include "absl/strings/str_cat.h"
#include "tools/cli/byte_sink.h"
#include "tools/cli/commands.h"
#include "tools/cli/explanation.h"
#include "tools/cli/score_stream.h"

namespace winnow::cli {
namespace {

// Finds the first post with the id, and what became of its verdict by the end of the input.
class Search {
 public:
  explicit Search(std::string id) : id_(std::move(id)) {}

  void Look(const ScoredBatch& batch) {
    for (size_t i = 0; i < batch.posts.size(); ++i) {
      if (batch.posts[i].post.id != id_) continue;
      if (!found_) found_.emplace(Found{batch.posts[i], batch.evidence[i], batch.verdicts[i]});
      last_ = batch.verdicts[i];
    }
    for (const Verdict& verdict : batch.revised) {
      if (found_ && verdict.id == id_) last_ = verdict;
    }
  }

  struct Found {
    InputPost input;
    Evidence evidence;
    Verdict verdict;
  };
  const std::optional<Found>& found() const { return found_; }
  const Verdict& last() const { return last_; }

 private:
  std::string id_;
  std::optional<Found> found_;
  Verdict last_;
};

}  // namespace

int RunExplain(const ExplainOptions& options) {
  Complaints complaints;
  absl::StatusOr<Scorer> scorer = Scorer::Create(options, &complaints);
  if (!scorer.ok()) return complaints.Fail(scorer.status());
  PostStream stream(options.files, options.strict, &complaints);
  Search search(options.id);
  ScoreStream(&stream, &*scorer, options.jobs, [&search](const ScoredBatch& batch) {
    search.Look(batch);
    return true;
  });
  stream.Summarise();
  if (!search.found()) {
    return complaints.Fail(absl::NotFoundError(absl::StrCat("no post has the id ", options.id)));
  }
  const Search::Found& found = *search.found();
  JsonBuffer out;
  AppendExplanation({stream.Place(found.input), &found.input, &found.evidence, &found.verdict, &search.last(),
                     &scorer->analyzer().policy()},
                    &out);
  absl::StatusOr<ByteSink> sink = ByteSink::Open("");
  const absl::Status status = sink.ok() ? sink->Write({out.data(), out.size()}) : sink.status();
  return status.ok() ? complaints.exit_code() : complaints.Fail(status);
}

}  // namespace winnow::cli
