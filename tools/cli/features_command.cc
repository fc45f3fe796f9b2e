// winnow features: what training reads.
#include <string>
#include <vector>

#include "tools/cli/byte_sink.h"
#include "tools/cli/commands.h"
#include "tools/cli/feature_writer.h"
#include "tools/cli/model_files.h"
#include "tools/cli/ordered_work.h"
#include "tools/cli/post_stream.h"

namespace winnow::cli {
namespace {

constexpr size_t kBatch = 256;

struct Piece {
  std::vector<InputPost> posts;
  std::string packed;
};

absl::StatusOr<FeatureWriter> MakeWriter(const FeaturesOptions& options) {
  if (options.stage == FeatureStage::kText) return FeatureWriter::Create(options.stage, "");
  const absl::StatusOr<std::string> core_bin = ReadCoreBin(FindModelFolder(options.model));
  if (!core_bin.ok()) return core_bin.status();
  return FeatureWriter::Create(options.stage, *core_bin);
}

std::string Packed(const JsonBuffer& buffer, Compression compression) {
  return Pack(compression, absl::string_view(buffer.data(), buffer.size()));
}

}  // namespace

int RunFeatures(const FeaturesOptions& options) {
  Complaints complaints;
  const absl::StatusOr<FeatureWriter> writer = MakeWriter(options);
  if (!writer.ok()) return complaints.Fail(writer.status());
  absl::StatusOr<ByteSink> sink = ByteSink::Open(options.output);
  if (!sink.ok()) return complaints.Fail(sink.status());

  PostStream stream(options.files, options.strict, &complaints);
  JsonBuffer header;
  writer->AppendHeader(&header);
  absl::Status written;
  if (header.size() > 0) written = sink->Write(Packed(header, sink->compression()));
  OrderedWork<Piece> work;
  work.produce = [&](Piece* piece) { return written.ok() && stream.Next(kBatch, &piece->posts); };
  work.would_block = [&] { return stream.WouldBlock(); };
  work.work = [&](Piece* piece) {
    JsonBuffer buffer;
    for (const InputPost& post : piece->posts) writer->Append(post, &buffer);
    piece->packed = Packed(buffer, sink->compression());
  };
  work.consume = [&](Piece* piece) {
    written = sink->Write(piece->packed);
    return written.ok();
  };
  work.Run(options.jobs);
  if (written.ok()) written = sink->Close();
  if (!written.ok()) return complaints.Fail(written);
  stream.Summarise();
  return complaints.exit_code();
}

}  // namespace winnow::cli
