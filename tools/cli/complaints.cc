#include "tools/cli/complaints.h"

#include <unistd.h>

#include <chrono>
#include <cstdio>

#include "absl/strings/str_cat.h"
#include "fmt/format.h"
#include "tools/cli/printable.h"
#include "tools/cli/state_file.h"

namespace winnow::cli {
namespace {

constexpr int64_t kRedrawMs = 200;

int64_t NowMs() {
  using std::chrono::steady_clock;
  return std::chrono::duration_cast<std::chrono::milliseconds>(steady_clock::now().time_since_epoch()).count();
}

}  // namespace

Complaints::Complaints() : terminal_(isatty(STDERR_FILENO) != 0), drawn_at_ms_(NowMs()) {}

void Complaints::Say(absl::string_view message) {
  const char* wipe = drawn_ ? "\r\033[K" : "";
  drawn_ = false;
  const std::string line = fmt::format("{}winnow: {}\n", wipe, Printable(message));
  fwrite(line.data(), 1, line.size(), stderr);
}

void Complaints::Bad(absl::string_view message) {
  ++bad_;
  Say(message);
}

int Complaints::Fail(const absl::Status& status) {
  Bad(status.message());
  return exit_code();
}

bool Complaints::Refused(const std::string& path, absl::string_view why) {
  const absl::StatusOr<std::string> aside = KeepAside(path);
  Bad(absl::StrCat(
      path, ": refused: ", why, "; memory starts empty, the file ",
      aside.ok() ? absl::StrCat("is kept as ", *aside) : absl::StrCat("stays: ", aside.status().message())));
  return aside.ok();
}

void Complaints::Note(absl::string_view message) { Say(message); }

void Complaints::Progress(int64_t posts) {
  if (!terminal_) return;
  const int64_t now = NowMs();
  if (now - drawn_at_ms_ < kRedrawMs) return;
  drawn_at_ms_ = now;
  drawn_ = true;
  fmt::print(stderr, "\r\033[K{} posts", posts);
}

}  // namespace winnow::cli
