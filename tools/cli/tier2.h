#ifndef WINNOW_TOOLS_CLI_TIER2_H_
#define WINNOW_TOOLS_CLI_TIER2_H_

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/types/span.h"

namespace winnow::cli {

// The ONNX content model (DESIGN section 4): `input_ids` int32 [batch, length], 0 pads, gives
// `logit` float32 [batch]. One thread. ONNX Runtime's library is opened only here, so that a
// missing library is no more than a missing tier 2.
class Tier2 {
 public:
  // Reads DIR/tier2/model.onnx of the folder of models. Errors name the file and what is wrong.
  static absl::StatusOr<Tier2> Load(const std::string& model_folder);
  Tier2(Tier2&&) noexcept;
  ~Tier2();

  // The probability of spam of each row of ids (at most kMaxTokens, unpadded), NaN for an empty row.
  // Rows of like length are read together; a row's score does not depend on its neighbours.
  absl::StatusOr<std::vector<float>> Read(absl::Span<const std::vector<int32_t>* const> rows);

 private:
  struct Session;
  explicit Tier2(std::unique_ptr<Session> session);
  absl::Status ReadChunk(absl::Span<const std::vector<int32_t>* const> rows, absl::Span<const size_t> chosen,
                         std::vector<float>* scores);
  std::unique_ptr<Session> session_;
};

// The version of ONNX Runtime's library, or why there is none.
std::string OnnxRuntimeVersion();

}  // namespace winnow::cli

#endif  // WINNOW_TOOLS_CLI_TIER2_H_
