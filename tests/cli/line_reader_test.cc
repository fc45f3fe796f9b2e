#include "tools/cli/line_reader.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstring>
#include <utility>

#include "tools/cli/byte_sink.h"

namespace winnow::cli {
namespace {

// Gives `bytes` in pieces of `step`.
class Pieces : public ByteSource {
 public:
  Pieces(std::string bytes, size_t step) : bytes_(std::move(bytes)), step_(step) {}
  absl::StatusOr<size_t> Read(char* to, size_t size) override {
    const size_t taken = std::min({size, step_, bytes_.size() - at_});
    memcpy(to, bytes_.data() + at_, taken);
    at_ += taken;
    return taken;
  }
  bool WouldBlock() const override { return false; }

 private:
  std::string bytes_;
  size_t step_;
  size_t at_ = 0;
};

std::vector<std::string> Lines(std::unique_ptr<ByteSource> source, absl::Status* status = nullptr) {
  LineReader reader(std::move(source));
  std::vector<std::string> lines;
  absl::string_view line;
  while (true) {
    const LineReader::Outcome outcome = reader.Next(&line);
    if (outcome == LineReader::Outcome::kLine) lines.emplace_back(line);
    if (outcome == LineReader::Outcome::kTooLong) lines.push_back("<too long>");
    if (outcome == LineReader::Outcome::kBroken && status != nullptr) *status = reader.status();
    if (outcome == LineReader::Outcome::kEnd || outcome == LineReader::Outcome::kBroken) return lines;
    CHECK(reader.number() == static_cast<int64_t>(lines.size()));
  }
}

TEST_CASE("lines end with LF, CRLF or the input, in pieces of any size") {
  const std::string text = "\xEF\xBB\xBFone\n\ntwo\r\n" + std::string(700000, 'x') + "\nlast";
  const std::vector<std::string> expected = {"one", "", "two", std::string(700000, 'x'), "last"};
  for (const size_t step : {size_t{1} << 30, size_t{7}, size_t{4096}}) {
    CHECK(Lines(std::make_unique<Pieces>(text, step)) == expected);
  }
  CHECK(Lines(std::make_unique<Pieces>("", 1)).empty());
  CHECK(Lines(std::make_unique<Pieces>("a\n", 1)) == std::vector<std::string>{"a"});
}

TEST_CASE("a line that is too long is passed over, and the next one read") {
  const std::string text = "a\n" + std::string(LineReader::kMaxLine + (1 << 20), 'x') + "\nb\n";
  CHECK(Lines(std::make_unique<Pieces>(text, 1 << 20)) == std::vector<std::string>{"a", "<too long>", "b"});
}

TEST_CASE("packed pieces read back, one after another") {
  for (const Compression compression : {Compression::kGzip, Compression::kZstd}) {
    const std::string packed = Pack(compression, "one\ntw") + Pack(compression, "") + Pack(compression, "o\n");
    for (const size_t step : {size_t{1}, size_t{1} << 20}) {
      auto source = std::make_unique<Pieces>(packed, step);
      auto unpacked =
          compression == Compression::kGzip ? GunzipSource(std::move(source)) : UnzstdSource(std::move(source));
      CHECK(Lines(std::move(unpacked)) == std::vector<std::string>{"one", "two"});
    }
  }
}

TEST_CASE("packed data that ends early or is broken is an error after its good lines") {
  std::string text;
  for (int i = 0; i < 200000; ++i) text += std::to_string(i * 7919) + "\n";
  for (const Compression compression : {Compression::kGzip, Compression::kZstd}) {
    const std::string packed = Pack(compression, text);
    std::string broken = packed;
    broken[broken.size() / 2] = static_cast<char>(broken[broken.size() / 2] ^ 0x55);
    broken[broken.size() / 2 + 1] = static_cast<char>(broken[broken.size() / 2 + 1] ^ 0x55);
    for (const std::string& bytes : {packed.substr(0, packed.size() / 2), broken}) {
      auto source = std::make_unique<Pieces>(bytes, 1 << 16);
      absl::Status status;
      const std::vector<std::string> lines =
          Lines(compression == Compression::kGzip ? GunzipSource(std::move(source)) : UnzstdSource(std::move(source)),
                &status);
      CHECK_FALSE(status.ok());
      CHECK(lines.size() < 200000);
    }
  }
}

}  // namespace
}  // namespace winnow::cli
