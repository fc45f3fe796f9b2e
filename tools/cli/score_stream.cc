#include "tools/cli/score_stream.h"

#include "tools/cli/ordered_work.h"

namespace winnow::cli {
namespace {

constexpr size_t kBatch = 256;

}  // namespace

void ScoreStream(PostStream* stream, Scorer* scorer, int jobs, const std::function<bool(const ScoredBatch&)>& each) {
  OrderedWork<ScoredBatch> work;
  work.produce = [stream](ScoredBatch* batch) { return stream->Next(kBatch, &batch->posts); };
  work.would_block = [stream] { return stream->WouldBlock(); };
  work.work = [scorer](ScoredBatch* batch) {
    batch->evidence.clear();
    for (const InputPost& input : batch->posts) batch->evidence.push_back(scorer->Analyze(input.post));
  };
  work.consume = [scorer, &each](ScoredBatch* batch) {
    batch->verdicts = scorer->Score(batch->evidence, &batch->revised);
    return each(*batch);
  };
  work.Run(jobs);
}

}  // namespace winnow::cli
