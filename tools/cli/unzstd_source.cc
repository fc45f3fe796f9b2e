#include <zstd.h>

#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "tools/cli/byte_source.h"

namespace winnow::cli {
namespace {

class Unzstd : public ByteSource {
 public:
  explicit Unzstd(std::unique_ptr<ByteSource> compressed)
      : compressed_(std::move(compressed)), input_(ZSTD_DStreamInSize()), context_(ZSTD_createDCtx()) {}
  ~Unzstd() override { ZSTD_freeDCtx(context_); }

  absl::StatusOr<size_t> Read(char* to, size_t size) override {
    if (context_ == nullptr) return absl::ResourceExhaustedError("no memory for zstd");
    ZSTD_outBuffer out = {to, size, 0};
    while (out.pos == 0) {
      if (left_.pos == left_.size && !full_) {
        const absl::StatusOr<size_t> got = compressed_->Read(input_.data(), input_.size());
        if (!got.ok()) return got.status();
        if (*got == 0) return inside_ ? absl::DataLossError("zstd data ends early") : absl::StatusOr<size_t>(size_t{0});
        left_ = {input_.data(), *got, 0};
      }
      const size_t code = ZSTD_decompressStream(context_, &out, &left_);
      if (ZSTD_isError(code)) return absl::DataLossError(absl::StrCat("broken zstd data: ", ZSTD_getErrorName(code)));
      inside_ = code != 0;
      full_ = out.pos == out.size;  // more may wait inside the decoder
    }
    return out.pos;
  }

  bool WouldBlock() const override { return left_.pos == left_.size && !full_ && compressed_->WouldBlock(); }

 private:
  std::unique_ptr<ByteSource> compressed_;
  std::vector<char> input_;
  ZSTD_DCtx* context_;
  ZSTD_inBuffer left_ = {nullptr, 0, 0};
  bool inside_ = false;  // a frame has begun and not ended
  bool full_ = false;
};

}  // namespace

std::unique_ptr<ByteSource> UnzstdSource(std::unique_ptr<ByteSource> compressed) {
  return std::make_unique<Unzstd>(std::move(compressed));
}

}  // namespace winnow::cli
