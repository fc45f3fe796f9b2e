#include "tools/cli/byte_source.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

#include "absl/strings/str_cat.h"

namespace winnow::cli {
namespace {

constexpr absl::string_view kGzipMagic("\x1f\x8b", 2);
constexpr absl::string_view kZstdMagic("\x28\xb5\x2f\xfd", 4);

class FileSource : public ByteSource {
 public:
  explicit FileSource(int fd) : fd_(fd) {}
  ~FileSource() override {
    if (fd_ != STDIN_FILENO) close(fd_);
  }

  absl::StatusOr<size_t> Read(char* to, size_t size) override {
    if (peeked_ > 0) {
      const size_t taken = std::min(size, peeked_);
      memcpy(to, head_, taken);
      memmove(head_, head_ + taken, peeked_ - taken);
      peeked_ -= taken;
      return taken;
    }
    while (true) {
      const ssize_t got = read(fd_, to, size);
      if (got >= 0) return static_cast<size_t>(got);
      if (errno != EINTR) return ErrnoStatus("cannot read");
    }
  }

  bool WouldBlock() const override {
    pollfd waiting = {fd_, POLLIN, 0};
    return peeked_ == 0 && poll(&waiting, 1, 0) == 0;
  }

  // The first bytes, which Read gives again.
  absl::StatusOr<absl::string_view> Peek() {
    while (peeked_ < sizeof(head_)) {
      const ssize_t got = read(fd_, head_ + peeked_, sizeof(head_) - peeked_);
      if (got == 0) break;
      if (got < 0 && errno == EINTR) continue;
      if (got < 0) return ErrnoStatus("cannot read");
      peeked_ += static_cast<size_t>(got);
    }
    return absl::string_view(head_, peeked_);
  }

 private:
  int fd_;
  char head_[4];
  size_t peeked_ = 0;
};

}  // namespace

absl::Status ErrnoStatus(absl::string_view what) {
  return absl::UnknownError(absl::StrCat(what, ": ", strerror(errno)));
}

absl::StatusOr<std::unique_ptr<ByteSource>> OpenSource(const std::string& path) {
  const int fd = path == "-" ? STDIN_FILENO : open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (fd < 0) return ErrnoStatus("cannot open");
  auto file = std::make_unique<FileSource>(fd);
  const absl::StatusOr<absl::string_view> head = file->Peek();
  if (!head.ok()) return head.status();
  if (head->substr(0, kGzipMagic.size()) == kGzipMagic) return GunzipSource(std::move(file));
  if (*head == kZstdMagic) return UnzstdSource(std::move(file));
  return std::unique_ptr<ByteSource>(std::move(file));
}

absl::StatusOr<std::string> ReadWholeFile(const std::string& path) {
  const int fd = open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (fd < 0) {
    return errno == ENOENT ? absl::NotFoundError(absl::StrCat(path, ": no such file"))
                           : ErrnoStatus(absl::StrCat(path, ": cannot open"));
  }
  FileSource file(fd);
  std::string bytes;
  struct stat about;
  if (fstat(fd, &about) == 0 && about.st_size > 0) bytes.reserve(static_cast<size_t>(about.st_size) + 1);
  size_t filled = 0;
  while (true) {
    bytes.resize(std::max(bytes.capacity(), filled + 4096));
    const absl::StatusOr<size_t> got = file.Read(&bytes[filled], bytes.size() - filled);
    if (!got.ok()) return absl::UnknownError(absl::StrCat(path, ": ", got.status().message()));
    filled += *got;
    if (*got == 0) break;
  }
  bytes.resize(filled);
  return bytes;
}

}  // namespace winnow::cli
