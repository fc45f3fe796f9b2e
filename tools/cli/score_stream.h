#ifndef WINNOW_TOOLS_CLI_SCORE_STREAM_H_
#define WINNOW_TOOLS_CLI_SCORE_STREAM_H_

#include <functional>
#include <vector>

#include "tools/cli/post_stream.h"
#include "tools/cli/scorer.h"

namespace winnow::cli {

// A batch of posts on its way through scoring.
struct ScoredBatch {
  std::vector<InputPost> posts;
  std::vector<Evidence> evidence;  // one per post
  std::vector<Verdict> verdicts;   // one per post
  std::vector<Verdict> revised;    // of earlier posts
};

// Scores a stream: Analyze on `jobs` threads, the ordered half and `each` on this one and in order.
// `each` returns false to stop. The verdicts are the same for every number of jobs.
void ScoreStream(PostStream* stream, Scorer* scorer, int jobs, const std::function<bool(const ScoredBatch&)>& each);

}  // namespace winnow::cli

#endif  // WINNOW_TOOLS_CLI_SCORE_STREAM_H_
