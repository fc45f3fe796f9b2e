#include "tools/cli/byte_sink.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>
#include <zstd.h>

#include <cerrno>
#include <cstdio>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "tools/cli/byte_source.h"

namespace winnow::cli {
namespace {

constexpr int kGzipLevel = 4;  // a third of the time of the default for some 10 % more bytes
constexpr int kGzipWindow = 15 + 16;
constexpr int kZstdLevel = 3;

std::string Gzip(absl::string_view bytes) {
  z_stream stream = {};
  if (deflateInit2(&stream, kGzipLevel, Z_DEFLATED, kGzipWindow, 8, Z_DEFAULT_STRATEGY) != Z_OK) return "";
  std::string packed(deflateBound(&stream, bytes.size()), '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
  stream.avail_in = static_cast<uInt>(bytes.size());
  stream.next_out = reinterpret_cast<Bytef*>(&packed[0]);
  stream.avail_out = static_cast<uInt>(packed.size());
  deflate(&stream, Z_FINISH);
  packed.resize(stream.total_out);
  deflateEnd(&stream);
  return packed;
}

std::string Zstd(absl::string_view bytes) {
  std::string packed(ZSTD_compressBound(bytes.size()), '\0');
  const size_t size = ZSTD_compress(&packed[0], packed.size(), bytes.data(), bytes.size(), kZstdLevel);
  packed.resize(ZSTD_isError(size) ? 0 : size);
  return packed;
}

}  // namespace

Compression CompressionOf(absl::string_view path) {
  if (absl::EndsWith(path, ".gz")) return Compression::kGzip;
  if (absl::EndsWith(path, ".zst")) return Compression::kZstd;
  return Compression::kNone;
}

std::string Pack(Compression compression, absl::string_view bytes) {
  if (compression == Compression::kNone) return std::string(bytes);
  return compression == Compression::kGzip ? Gzip(bytes) : Zstd(bytes);
}

absl::StatusOr<ByteSink> ByteSink::Open(const std::string& path) {
  if (path.empty() || path == "-") return ByteSink(STDOUT_FILENO, "standard output", "");
  struct stat about;
  const bool in_place = stat(path.c_str(), &about) == 0 && !S_ISREG(about.st_mode);
  std::string temporary = in_place ? "" : absl::StrCat(path, ".tmp.", getpid());
  const std::string& target = in_place ? path : temporary;
  const int fd = open(target.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
  if (fd < 0) return ErrnoStatus(absl::StrCat(path, ": cannot write"));
  return ByteSink(fd, path, std::move(temporary));
}

ByteSink::ByteSink(ByteSink&& other) noexcept
    : fd_(std::exchange(other.fd_, -1)), name_(std::move(other.name_)), temporary_(std::move(other.temporary_)) {
  other.temporary_.clear();
}

ByteSink::~ByteSink() {
  if (fd_ > STDERR_FILENO) close(fd_);
  if (!temporary_.empty()) unlink(temporary_.c_str());
}

absl::Status ByteSink::Write(absl::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t put = write(fd_, bytes.data(), bytes.size());
    if (put < 0 && errno == EINTR) continue;
    if (put < 0) return ErrnoStatus(absl::StrCat(name_, ": cannot write"));
    bytes.remove_prefix(static_cast<size_t>(put));
    written_ = true;
  }
  return absl::OkStatus();
}

absl::Status ByteSink::Close() {
  if (!written_ && compression() != Compression::kNone) {
    const absl::Status status = Write(Pack(compression(), ""));
    if (!status.ok()) return status;
  }
  const int fd = std::exchange(fd_, -1);
  if (fd < 0 || fd == STDOUT_FILENO) return absl::OkStatus();
  if (close(fd) != 0) return ErrnoStatus(absl::StrCat(name_, ": cannot write"));
  if (temporary_.empty()) return absl::OkStatus();
  if (rename(temporary_.c_str(), name_.c_str()) != 0) return ErrnoStatus(absl::StrCat(name_, ": cannot write"));
  temporary_.clear();
  return absl::OkStatus();
}

absl::Status WriteFileAtomically(const std::string& path, absl::string_view bytes) {
  absl::StatusOr<ByteSink> sink = ByteSink::Open(path);
  if (!sink.ok()) return sink.status();
  const absl::Status status = sink->Write(bytes);
  return status.ok() ? sink->Close() : status;
}

}  // namespace winnow::cli
