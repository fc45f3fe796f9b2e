// winnow evaluate: labelled posts -> how good the verdicts are.
#include <cstdio>
#include <optional>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "tools/cli/byte_sink.h"
#include "tools/cli/commands.h"
#include "tools/cli/evaluation.h"
#include "tools/cli/score_stream.h"

namespace winnow::cli {
namespace {

// A field of comma-separated values (RFC 4180).
void AppendCsvField(JsonBuffer* out, absl::string_view text) {
  if (text.find_first_of(",\"\r\n") == absl::string_view::npos) return AppendRaw(out, text);
  AppendRaw(out, absl::StrCat("\"", absl::StrReplaceAll(text, {{"\"", "\"\""}}), "\""));
}

void AppendCsvRow(const InputPost& input, const Verdict& verdict, JsonBuffer* out) {
  AppendCsvField(out, input.post.id);
  out->push_back(',');
  AppendCsvField(out, input.label);
  out->push_back(',');
  AppendNumber(out, verdict.score);
  out->push_back(',');
  AppendRaw(out, Name(verdict.call));
  AppendRaw(out, "\r\n");
}

absl::string_view View(const JsonBuffer& buffer) { return {buffer.data(), buffer.size()}; }

// The file of --csv, where one was asked for.
class CsvOutput {
 public:
  absl::Status Open(const std::string& path) {
    if (path.empty()) return absl::OkStatus();
    absl::StatusOr<ByteSink> sink = ByteSink::Open(path);
    if (!sink.ok()) return sink.status();
    sink_.emplace(*std::move(sink));
    AppendRaw(&rows_, "id,label,score,verdict\r\n");
    return absl::OkStatus();
  }

  void Add(const InputPost& input, const Verdict& verdict) {
    if (sink_) AppendCsvRow(input, verdict, &rows_);
  }

  absl::Status Flush() {
    const absl::Status status = sink_ ? sink_->Write(Pack(sink_->compression(), View(rows_))) : absl::OkStatus();
    rows_.clear();
    return status;
  }

  absl::Status Close() {
    absl::Status status = Flush();  // the header of a table without rows
    if (status.ok() && sink_) status = sink_->Close();
    return status;
  }

 private:
  std::optional<ByteSink> sink_;
  JsonBuffer rows_;
};

// Scores the stream into `evaluation` and `csv`.
absl::Status Judge(const EvaluateOptions& options, PostStream* stream, Scorer* scorer, Complaints* complaints,
                   Evaluation* evaluation, CsvOutput* csv) {
  absl::Status written;
  ScoreStream(stream, scorer, options.jobs, [&](const ScoredBatch& batch) {
    for (size_t i = 0; i < batch.posts.size(); ++i) {
      const InputPost& input = batch.posts[i];
      if (evaluation->Add(input, batch.verdicts[i])) {
        csv->Add(input, batch.verdicts[i]);
        continue;
      }
      complaints->Bad(absl::StrCat(stream->Place(input), ": field `label`: expected spam, ham, ai or human, found \"",
                                   input.label, "\""));
      if (options.strict) return false;
    }
    written = csv->Flush();
    return written.ok();
  });
  return written;
}

absl::Status WriteResult(const Evaluation& evaluation, const EvaluateOptions& options, ByteSink* sink) {
  JsonBuffer json;
  JsonBuffer table;
  evaluation.AppendJson(&json);
  evaluation.AppendTable(&table);
  if (!options.table) fwrite(table.data(), 1, table.size(), stderr);
  const absl::Status status = sink->Write(Pack(sink->compression(), View(options.table ? table : json)));
  return status.ok() ? sink->Close() : status;
}

}  // namespace

int RunEvaluate(const EvaluateOptions& options) {
  Complaints complaints;
  absl::StatusOr<Scorer> scorer = Scorer::Create(options, &complaints);
  if (!scorer.ok()) return complaints.Fail(scorer.status());
  absl::StatusOr<ByteSink> sink = ByteSink::Open(options.output);
  if (!sink.ok()) return complaints.Fail(sink.status());
  CsvOutput csv;
  if (const absl::Status status = csv.Open(options.csv); !status.ok()) return complaints.Fail(status);

  PostStream stream(options.files, options.strict, &complaints);
  Evaluation evaluation(options.by);
  absl::Status written = Judge(options, &stream, &*scorer, &complaints, &evaluation, &csv);
  if (written.ok()) written = csv.Close();
  if (written.ok()) written = WriteResult(evaluation, options, &*sink);
  if (written.ok()) written = scorer->SaveState();
  if (!written.ok()) return complaints.Fail(written);
  stream.Summarise();
  return complaints.exit_code();
}

}  // namespace winnow::cli
