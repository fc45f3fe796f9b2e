#ifndef WINNOW_CORE_TOKENIZER_H_
#define WINNOW_CORE_TOKENIZER_H_

#include <cstdint>
#include <memory>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"

namespace winnow {

inline constexpr int kMaxTokens = 128;

// Normalised text -> ids for the ONNX model, by greedy longest match against the vocabulary. The
// only implementation there is: training reads ids from `winnow features`.
// Ids: 0 padding, 1 unknown, 2 start, 3 end of title, then the vocabulary in order.
class Tokenizer {
 public:
  // Parses the "VOCB" section (layout: tokenizer.cc).
  static absl::StatusOr<Tokenizer> Parse(absl::string_view section);

  // At most kMaxTokens ids, without padding. Of a longer text, the beginning and the end are kept.
  std::vector<int32_t> Encode(absl::string_view title, absl::string_view text) const;

  int32_t size() const;  // ids are below this

 private:
  struct Vocabulary;
  std::shared_ptr<const Vocabulary> vocabulary_;
};

}  // namespace winnow

#endif  // WINNOW_CORE_TOKENIZER_H_
