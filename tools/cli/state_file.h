#ifndef WINNOW_TOOLS_CLI_STATE_FILE_H_
#define WINNOW_TOOLS_CLI_STATE_FILE_H_

#include <cstdint>
#include <string>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"

namespace winnow::cli {

// What --state keeps between runs: the salt of its sketches, campaign memory, the reader's word.
struct State {
  uint64_t salt = 0;
  std::string memory;  // Engine::Save
  std::string words;   // Engine::SaveWords
};

// The frame of core/snapshot.h with magic "WNST", version 1, around: u64 salt, u32 size and bytes
// of memory, u32 size and bytes of words.
std::string SealState(const State& state);
// The error says what was expected and what was found.
absl::StatusOr<State> UnsealState(absl::string_view bytes);

// A salt that nobody can guess.
uint64_t RandomSalt();

// Moves a file that was refused out of the way, to PATH.bad, or .bad.2, .bad.3 where that is
// taken. Returns where it lies.
absl::StatusOr<std::string> KeepAside(const std::string& path);

}  // namespace winnow::cli

#endif  // WINNOW_TOOLS_CLI_STATE_FILE_H_
