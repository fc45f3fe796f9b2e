#include "tools/cli/line_reader.h"

#include <cstring>
#include <utility>

namespace winnow::cli {
namespace {

constexpr size_t kFirstBuffer = 1 << 18;

}  // namespace

LineReader::LineReader(std::unique_ptr<ByteSource> source)
    : source_(std::move(source)), buffer_(kFirstBuffer + kPadding) {}

absl::string_view LineReader::Take(size_t length, size_t ending) {
  absl::string_view line(buffer_.data() + begin_, length);
  begin_ += length + ending;
  scanned_ = begin_;
  ++number_;
  if (number_ == 1 && line.substr(0, 3) == "\xEF\xBB\xBF") line.remove_prefix(3);  // byte order mark
  if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
  return line;
}

// Reads more bytes behind what there is. False at the end or on an error.
bool LineReader::Fill() {
  if (at_end_) return false;
  if (begin_ > 0) {
    memmove(buffer_.data(), buffer_.data() + begin_, end_ - begin_);
    end_ -= begin_;
    scanned_ -= begin_;
    begin_ = 0;
  }
  if (end_ + kPadding == buffer_.size()) buffer_.resize(2 * buffer_.size());
  const absl::StatusOr<size_t> got = source_->Read(buffer_.data() + end_, buffer_.size() - kPadding - end_);
  if (!got.ok()) status_ = got.status();
  if (!got.ok() || *got == 0) {
    at_end_ = true;
    return false;
  }
  end_ += *got;
  return true;
}

LineReader::Outcome LineReader::Next(absl::string_view* line) {
  while (true) {
    const void* found = memchr(buffer_.data() + scanned_, '\n', end_ - scanned_);
    if (found != nullptr) {
      const size_t length = static_cast<size_t>(static_cast<const char*>(found) - buffer_.data()) - begin_;
      *line = Take(length, 1);
      return std::exchange(skipping_, false) ? Outcome::kTooLong : Outcome::kLine;
    }
    scanned_ = end_;
    if (end_ - begin_ > kMaxLine) {
      skipping_ = true;
      begin_ = end_;
    }
    if (Fill()) continue;
    if (!status_.ok()) return Outcome::kBroken;
    if (begin_ == end_ && !skipping_) return Outcome::kEnd;
    *line = Take(end_ - begin_, 0);
    return std::exchange(skipping_, false) ? Outcome::kTooLong : Outcome::kLine;
  }
}

bool LineReader::WouldBlock() const {
  return !at_end_ && memchr(buffer_.data() + scanned_, '\n', end_ - scanned_) == nullptr && source_->WouldBlock();
}

}  // namespace winnow::cli
