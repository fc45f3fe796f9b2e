#include "tools/cli/model_files.h"

#include <array>
#include <filesystem>
#include <system_error>

#include "absl/strings/str_cat.h"
#include "tools/cli/byte_source.h"

namespace winnow::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::array<const char*, 3> kPlaces = {"../../models", "../share/winnow/models", "models"};

}  // namespace

std::string ProgramFolder() {
  std::error_code error;
  const fs::path program = fs::read_symlink("/proc/self/exe", error);
  return error ? "." : program.parent_path().string();
}

std::string FindModelFolder(absl::string_view wanted) {
  if (!wanted.empty()) return std::string(wanted);
  const fs::path folder = ProgramFolder();
  std::error_code error;
  for (const char* place : kPlaces) {
    const fs::path models = (folder / place).lexically_normal();
    if (fs::exists(models / "core.bin", error)) return models.string();
  }
  return (folder / kPlaces[0]).lexically_normal().string();
}

absl::StatusOr<std::string> ReadCoreBin(const std::string& folder) {
  const std::string path = (fs::path(folder) / "core.bin").string();
  absl::StatusOr<std::string> bytes = ReadWholeFile(path);
  if (absl::IsNotFound(bytes.status())) {
    return absl::NotFoundError(absl::StrCat(path, ": no such file; name the folder of models with --model DIR"));
  }
  return bytes;
}

}  // namespace winnow::cli
