#ifndef WINNOW_CORE_CORE_BIN_H_
#define WINNOW_CORE_CORE_BIN_H_

#include <string>
#include <utility>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"

namespace winnow {

// The container of models/core.bin, and the only code that parses it. Little-endian throughout.
//
//   offset  size  what
//   0       4     magic "WNOW"
//   4       4     format version, 1
//   8       8     FNV-1a 64 of every byte from offset 16 on
//   16      4     number of sections
//   20      ...   sections, each: tag (4 bytes), size of payload (u32), payload, no padding
//
// Tags: "LANG" language model, "VOCB" tier-2 vocabulary, "TIR1" tier-1 classifier, "STYL" style
// model, "FUSE" fusion weights, calibration and thresholds. Each section's own layout stands in the
// header of the class that parses it. tools/train/core_bin.py writes the same container.
class CoreBin {
 public:
  // Errors name what was expected and what was found. `bytes` is copied where needed; it need not
  // outlive the result's users, sections are views into the object's own copy.
  static absl::StatusOr<CoreBin> Parse(absl::string_view bytes);

  // The section's payload, or an empty view where there is none.
  absl::string_view Section(absl::string_view tag) const;

 private:
  std::string bytes_;
  std::vector<std::pair<std::string, std::pair<size_t, size_t>>> sections_;  // tag -> offset, size
};

}  // namespace winnow

#endif  // WINNOW_CORE_CORE_BIN_H_
