#ifndef WINNOW_TOOLS_CLI_MODEL_FILES_H_
#define WINNOW_TOOLS_CLI_MODEL_FILES_H_

#include <string>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"

namespace winnow::cli {

// The folder of models: `wanted` where not empty, else the first of these beside the program's own
// file that holds core.bin, from whatever directory it is called: ../../models (build/release/winnow
// in the repository), ../share/winnow/models (installed), models.
std::string FindModelFolder(absl::string_view wanted);

// The content of core.bin; the error names the file and how to get one.
absl::StatusOr<std::string> ReadCoreBin(const std::string& folder);

// Of the running program's file.
std::string ProgramFolder();

}  // namespace winnow::cli

#endif  // WINNOW_TOOLS_CLI_MODEL_FILES_H_
