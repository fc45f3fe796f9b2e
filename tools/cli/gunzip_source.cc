#include <zlib.h>

#include <utility>
#include <vector>

#include "tools/cli/byte_source.h"

namespace winnow::cli {
namespace {

constexpr size_t kInputSize = 1 << 16;
constexpr int kGzipWindow = 15 + 16;  // zlib: the largest window, gzip framing

class Gunzip : public ByteSource {
 public:
  explicit Gunzip(std::unique_ptr<ByteSource> compressed) : compressed_(std::move(compressed)), input_(kInputSize) {
    ready_ = inflateInit2(&stream_, kGzipWindow) == Z_OK;
  }
  ~Gunzip() override { inflateEnd(&stream_); }

  absl::StatusOr<size_t> Read(char* to, size_t size) override {
    if (!ready_) return absl::ResourceExhaustedError("no memory for gzip");
    stream_.next_out = reinterpret_cast<Bytef*>(to);
    stream_.avail_out = static_cast<uInt>(size);
    while (stream_.avail_out == size) {
      if (stream_.avail_in == 0) {
        const absl::StatusOr<size_t> got = Fill();
        if (!got.ok()) return got.status();
        if (*got == 0) return inside_ ? absl::DataLossError("gzip data ends early") : absl::StatusOr<size_t>(size_t{0});
      }
      inside_ = true;
      const int code = inflate(&stream_, Z_NO_FLUSH);
      if (code == Z_STREAM_END) {  // another member may follow
        inside_ = false;
        inflateReset(&stream_);
      } else if (code != Z_OK && code != Z_BUF_ERROR) {
        return absl::DataLossError(stream_.msg ? std::string("broken gzip data: ") + stream_.msg : "broken gzip data");
      }
    }
    return size - stream_.avail_out;
  }

  bool WouldBlock() const override { return stream_.avail_in == 0 && compressed_->WouldBlock(); }

 private:
  absl::StatusOr<size_t> Fill() {
    const absl::StatusOr<size_t> got = compressed_->Read(input_.data(), input_.size());
    if (got.ok()) {
      stream_.next_in = reinterpret_cast<Bytef*>(input_.data());
      stream_.avail_in = static_cast<uInt>(*got);
    }
    return got;
  }

  std::unique_ptr<ByteSource> compressed_;
  std::vector<char> input_;
  z_stream stream_ = {};
  bool ready_ = false;
  bool inside_ = false;  // a member has begun and not ended
};

}  // namespace

std::unique_ptr<ByteSource> GunzipSource(std::unique_ptr<ByteSource> compressed) {
  return std::make_unique<Gunzip>(std::move(compressed));
}

}  // namespace winnow::cli
