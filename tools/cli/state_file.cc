#include "tools/cli/state_file.h"

#include <filesystem>
#include <random>
#include <system_error>

#include "absl/strings/str_cat.h"
#include "core/snapshot.h"

namespace winnow::cli {
namespace {

constexpr absl::string_view kMagic = "WNST";
constexpr uint32_t kVersion = 1;
constexpr int kMostKept = 1000;

}  // namespace

std::string SealState(const State& state) {
  ByteWriter writer;
  writer.Put(state.salt);
  writer.PutString(state.memory);
  writer.PutString(state.words);
  return Seal(kMagic, kVersion, 0, writer.Take());
}

absl::StatusOr<State> UnsealState(absl::string_view bytes) {
  const absl::StatusOr<absl::string_view> payload = Unseal("state file", kMagic, kVersion, 0, bytes);
  if (!payload.ok()) return payload.status();
  ByteReader reader(*payload);
  State state;
  state.salt = reader.Get<uint64_t>();
  state.memory = std::string(reader.GetString());
  state.words = std::string(reader.GetString());
  if (!reader.ok() || reader.left() != 0) {
    return absl::DataLossError("state file: expected a salt, a memory and words, found other lengths");
  }
  return state;
}

uint64_t RandomSalt() {
  std::random_device device;
  return (static_cast<uint64_t>(device()) << 32) | device();
}

absl::StatusOr<std::string> KeepAside(const std::string& path) {
  std::error_code error;
  for (int i = 1; i < kMostKept; ++i) {
    const std::string aside = i == 1 ? absl::StrCat(path, ".bad") : absl::StrCat(path, ".bad.", i);
    if (std::filesystem::exists(aside, error)) continue;
    std::filesystem::rename(path, aside, error);
    if (error) return absl::UnknownError(absl::StrCat(path, ": cannot move it aside: ", error.message()));
    return aside;
  }
  return absl::ResourceExhaustedError(absl::StrCat(path, ".bad: too many kept already"));
}

}  // namespace winnow::cli
