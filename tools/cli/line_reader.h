#ifndef WINNOW_TOOLS_CLI_LINE_READER_H_
#define WINNOW_TOOLS_CLI_LINE_READER_H_

#include <cstdint>
#include <memory>
#include <vector>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "tools/cli/byte_source.h"

namespace winnow::cli {

// Lines of a source, in a buffer that is reused.
class LineReader {
 public:
  static constexpr size_t kPadding = 64;           // readable bytes after every line: simdjson asks for them
  static constexpr size_t kMaxLine = 64ull << 20;  // bytes

  explicit LineReader(std::unique_ptr<ByteSource> source);

  enum class Outcome { kLine, kTooLong, kEnd, kBroken };
  // The next line, without its end; valid until the next call. kTooLong: a line of more than
  // kMaxLine was passed over. kBroken: status() says what is wrong with the source, no more comes.
  Outcome Next(absl::string_view* line);

  int64_t number() const { return number_; }  // of the line last given, from 1
  const absl::Status& status() const { return status_; }
  // Whether Next would have to wait for somebody else.
  bool WouldBlock() const;

 private:
  bool Fill();
  absl::string_view Take(size_t length, size_t ending);

  std::unique_ptr<ByteSource> source_;
  std::vector<char> buffer_;
  size_t begin_ = 0;    // of what is not given yet
  size_t scanned_ = 0;  // no line end before this
  size_t end_ = 0;
  int64_t number_ = 0;
  bool at_end_ = false;
  bool skipping_ = false;  // inside a line that is too long
  absl::Status status_;
};

}  // namespace winnow::cli

#endif  // WINNOW_TOOLS_CLI_LINE_READER_H_
