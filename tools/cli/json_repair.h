#ifndef WINNOW_TOOLS_CLI_JSON_REPAIR_H_
#define WINNOW_TOOLS_CLI_JSON_REPAIR_H_

#include <string>

#include "absl/strings/string_view.h"

namespace winnow::cli {

// JavaScript writes half of a surrogate pair as "\ud83d", which stands for no character. Where
// `json` has such halves, puts a copy with \ufffd in their place into `repaired` and returns true.
bool RepairSurrogates(absl::string_view json, std::string* repaired);

}  // namespace winnow::cli

#endif  // WINNOW_TOOLS_CLI_JSON_REPAIR_H_
