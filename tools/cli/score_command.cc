// winnow score: posts in, one verdict per good line out, in order.
#include "tools/cli/byte_sink.h"
#include "tools/cli/commands.h"
#include "tools/cli/score_stream.h"
#include "tools/cli/verdict_writer.h"

namespace winnow::cli {
namespace {

// Writes each batch as it comes; false after a failed write.
class VerdictOutput {
 public:
  VerdictOutput(ByteSink* sink, Format format) : sink_(sink), format_(format) {}

  bool Write(const std::vector<Verdict>& verdicts) {
    buffer_.clear();
    for (const Verdict& verdict : verdicts) {
      format_ == Format::kPretty ? AppendPretty(verdict, &buffer_) : AppendVerdict(verdict, &buffer_);
    }
    const absl::string_view bytes(buffer_.data(), buffer_.size());
    status_ = sink_->compression() == Compression::kNone ? sink_->Write(bytes)
                                                         : sink_->Write(Pack(sink_->compression(), bytes));
    return status_.ok();
  }

  absl::Status Close() { return status_.ok() ? sink_->Close() : status_; }

 private:
  ByteSink* sink_;
  Format format_;
  JsonBuffer buffer_;
  absl::Status status_;
};

}  // namespace

int RunScore(const ScoreOptions& options) {
  Complaints complaints;
  absl::StatusOr<Scorer> scorer = Scorer::Create(options, &complaints);
  if (!scorer.ok()) return complaints.Fail(scorer.status());
  absl::StatusOr<ByteSink> sink = ByteSink::Open(options.output);
  if (!sink.ok()) return complaints.Fail(sink.status());

  PostStream stream(options.files, options.strict, &complaints);
  VerdictOutput output(&*sink, options.format);
  ScoreStream(&stream, &*scorer, options.jobs, [&](const ScoredBatch& batch) { return output.Write(batch.verdicts); });
  if (const absl::Status status = output.Close(); !status.ok()) return complaints.Fail(status);
  if (const absl::Status status = scorer->SaveState(); !status.ok()) return complaints.Fail(status);
  stream.Summarise();
  return complaints.exit_code();
}

}  // namespace winnow::cli
