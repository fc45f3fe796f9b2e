#ifndef WINNOW_TOOLS_CLI_COMPLAINTS_H_
#define WINNOW_TOOLS_CLI_COMPLAINTS_H_

#include <cstdint>
#include <string>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"

namespace winnow::cli {

inline constexpr int kExitFine = 0;
inline constexpr int kExitBadInput = 1;
inline constexpr int kExitUsage = 2;

// What the user is told on standard error: bad input, notes, and progress where that is a terminal.
class Complaints {
 public:
  Complaints();

  // Something in the input or the environment is bad: named, counted, and the exit code tells.
  void Bad(absl::string_view message);
  // Bad, and the exit code for giving up.
  int Fail(const absl::Status& status);
  // A state file that is refused: named, and the file kept aside. False where it could not be moved:
  // then it must not be written over.
  bool Refused(const std::string& path, absl::string_view why);
  // Worth knowing; changes nothing.
  void Note(absl::string_view message);
  // "123,000 posts", redrawn in place some times a second.
  void Progress(int64_t posts);

  int64_t bad() const { return bad_; }
  int exit_code() const { return bad_ == 0 ? kExitFine : kExitBadInput; }

 private:
  void Say(absl::string_view message);
  int64_t bad_ = 0;
  bool terminal_ = false;
  bool drawn_ = false;
  int64_t drawn_at_ms_ = 0;
};

}  // namespace winnow::cli

#endif  // WINNOW_TOOLS_CLI_COMPLAINTS_H_
