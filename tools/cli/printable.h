#ifndef WINNOW_TOOLS_CLI_PRINTABLE_H_
#define WINNOW_TOOLS_CLI_PRINTABLE_H_

#include <string>

#include "absl/strings/string_view.h"

namespace winnow::cli {

// Page text for a terminal: control characters, which could move the cursor or set the title, and
// bidi controls, which could turn a line around, become U+FFFD; so does what is no UTF-8.
std::string Printable(absl::string_view text);

}  // namespace winnow::cli

#endif  // WINNOW_TOOLS_CLI_PRINTABLE_H_
