#ifndef WINNOW_CORE_ANALYZER_H_
#define WINNOW_CORE_ANALYZER_H_

#include <cstdint>
#include <memory>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "core/document.h"
#include "core/evidence.h"
#include "core/policy.h"
#include "core/post.h"

namespace winnow {

// The pure half: Post -> Evidence. Thread-safe; copies share their model.
class Analyzer {
 public:
  // `core_bin` is the content of models/core.bin. `salt` is random per installation and stored with
  // the campaign memory; 0 in tests and in command-line runs without a state file. The language
  // model is required; without tier 1 (while it is being trained) the log-odds are 0, without
  // vocabulary no post is open, without fusion weights the policy is Policy's default.
  static absl::StatusOr<Analyzer> Create(absl::string_view core_bin, uint64_t salt);

  // Total on any bytes; reads at most the first 48 KiB and last 16 KiB of a text.
  Evidence Analyze(const Post& post) const;

  // Fusion weights and thresholds as learned ("FUSE" section).
  const Policy& policy() const;

  // Salted hash of an identity (author, thread, post id), as Evidence carries it; 0 of "".
  uint64_t HashIdentity(absl::string_view identity) const;

 private:
  struct Models;
  std::shared_ptr<const Models> models_;
  uint64_t salt_ = 0;
};

// Every signal of a document, in the order of AllSignals().
std::vector<float> MeasureSignals(const Document& document);

}  // namespace winnow

#endif  // WINNOW_CORE_ANALYZER_H_
