#ifndef WINNOW_TOOLS_CLI_FEATURE_WRITER_H_
#define WINNOW_TOOLS_CLI_FEATURE_WRITER_H_

#include <optional>
#include <string>

#include "absl/status/statusor.h"
#include "core/classifier.h"
#include "core/language_model.h"
#include "core/tokenizer.h"
#include "tools/cli/commands.h"
#include "tools/cli/json_writer.h"
#include "tools/cli/post_parser.h"

namespace winnow::cli {

// Writes what training reads, one JSON line a post. Thread-safe.
//
//   text      id, label, source, lang, author, thread, text (normalised title and prose: what words
//             and n-grams are taken from), title, body (both normalised)
//   signals   and bits, signals [numbers, in the order of the header line's names]
//   all       and ngrams [ids, ascending]; tokens [ids] where core.bin has a vocabulary; content
//             (log-odds) and machine_like where it has a classifier
//
// From `signals` on, the first line is a header: {"signals": [names]}.
class FeatureWriter {
 public:
  // `core_bin` is needed from `signals` on.
  static absl::StatusOr<FeatureWriter> Create(FeatureStage stage, const std::string& core_bin);

  void AppendHeader(JsonBuffer* out) const;
  void Append(const InputPost& input, JsonBuffer* out) const;

 private:
  FeatureStage stage_ = FeatureStage::kText;
  LanguageModel language_model_;
  std::optional<Tokenizer> tokenizer_;
  std::optional<Classifier> classifier_;
};

}  // namespace winnow::cli

#endif  // WINNOW_TOOLS_CLI_FEATURE_WRITER_H_
