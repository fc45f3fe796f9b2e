#ifndef WINNOW_TOOLS_CLI_BYTE_SINK_H_
#define WINNOW_TOOLS_CLI_BYTE_SINK_H_

#include <cstdint>
#include <string>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"

namespace winnow::cli {

enum class Compression : uint8_t { kNone, kGzip, kZstd };

// By the name's extension: .gz, .zst.
Compression CompressionOf(absl::string_view path);

// `bytes` as one complete gzip member or zstd frame. Members and frames may follow one another in
// a file, so that pieces can be packed on many threads.
std::string Pack(Compression compression, absl::string_view bytes);

// A file, or standard output for "" and "-". What is written must be packed already. A regular file
// is written beside its name and takes it when closed, so that an input of the same name can be read
// to its end and a run that fails leaves the old file.
class ByteSink {
 public:
  static absl::StatusOr<ByteSink> Open(const std::string& path);
  ByteSink(ByteSink&& other) noexcept;
  ByteSink& operator=(ByteSink&&) = delete;
  ~ByteSink();

  Compression compression() const { return CompressionOf(name_); }
  absl::Status Write(absl::string_view bytes);
  // Also says what a full disk said late, and makes a compressed file without content a valid one.
  absl::Status Close();

 private:
  ByteSink(int fd, std::string name, std::string temporary)
      : fd_(fd), name_(std::move(name)), temporary_(std::move(temporary)) {}
  int fd_;
  std::string name_;
  std::string temporary_;  // "" where the file is written in place: standard output, a device
  bool written_ = false;
};

// Writes beside `path`, then renames, so that a reader sees the old file or the new, never half.
absl::Status WriteFileAtomically(const std::string& path, absl::string_view bytes);

}  // namespace winnow::cli

#endif  // WINNOW_TOOLS_CLI_BYTE_SINK_H_
