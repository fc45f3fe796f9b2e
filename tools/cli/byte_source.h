#ifndef WINNOW_TOOLS_CLI_BYTE_SOURCE_H_
#define WINNOW_TOOLS_CLI_BYTE_SOURCE_H_

#include <cstddef>
#include <memory>
#include <string>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"

namespace winnow::cli {

// Bytes of one input, decompressed.
class ByteSource {
 public:
  virtual ~ByteSource() = default;
  // At most `size` bytes; 0 at the end. Errors say what is wrong with the data ("gzip data ends early").
  virtual absl::StatusOr<size_t> Read(char* to, size_t size) = 0;
  // Whether Read would have to wait for somebody else: an idle pipe or terminal.
  virtual bool WouldBlock() const = 0;
};

// A file or, for "-", standard input. What begins with the magic number of gzip or zstd is
// decompressed, whatever its name.
absl::StatusOr<std::unique_ptr<ByteSource>> OpenSource(const std::string& path);

// The whole of a file, as it is; nothing is decompressed.
absl::StatusOr<std::string> ReadWholeFile(const std::string& path);

// "what: reason" for the current errno.
absl::Status ErrnoStatus(absl::string_view what);

// Decompressors over another source (RFC 1952, several members; RFC 8878, several frames).
std::unique_ptr<ByteSource> GunzipSource(std::unique_ptr<ByteSource> compressed);
std::unique_ptr<ByteSource> UnzstdSource(std::unique_ptr<ByteSource> compressed);

}  // namespace winnow::cli

#endif  // WINNOW_TOOLS_CLI_BYTE_SOURCE_H_
