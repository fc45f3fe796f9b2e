#include "core/core_bin.h"

#include <doctest/doctest.h>

#include "tests/core/support/core_bin_writer.h"

namespace winnow {
namespace {

using testing::CoreBinWriter;

TEST_CASE("Sections are found by tag") {
  const std::string bytes =
      CoreBinWriter().Add("LANG", "abc").Add("VOCB", "").Add("FUSE", std::string(1000, 'x')).Finish();
  auto bin = CoreBin::Parse(bytes);
  REQUIRE(bin.ok());
  const CoreBin moved = *std::move(bin);
  CHECK(moved.Section("LANG") == "abc");
  CHECK(moved.Section("VOCB") == "");
  CHECK(moved.Section("FUSE").size() == 1000);
  CHECK(moved.Section("NONE") == "");
}

std::string Error(const std::string& bytes) {
  const auto bin = CoreBin::Parse(bytes);
  return bin.ok() ? "ok" : std::string(bin.status().message());
}

bool Has(const std::string& text, const char* part) { return text.find(part) != std::string::npos; }

TEST_CASE("Damage is refused with what was expected and found") {
  const std::string good = CoreBinWriter().Add("LANG", "abc").Finish();
  CHECK(Error(good) == "ok");
  CHECK(Has(Error(""), "expected at least 20 bytes, found 0"));
  std::string bad = good;
  bad[0] = 'X';
  CHECK(Has(Error(bad), "expected magic \"WNOW\", found \"XNOW\""));
  bad = good;
  bad[4] = 9;
  CHECK(Has(Error(bad), "expected format version 1, found 9"));
  for (size_t i = 8; i < good.size(); ++i) {
    bad = good;
    bad[i] = static_cast<char>(bad[i] ^ 0x10);
    CAPTURE(i);
    CHECK(Has(Error(bad), "expected checksum"));
  }
  for (size_t size = 0; size < good.size(); ++size) CHECK(Error(good.substr(0, size)) != "ok");
  CHECK(Has(Error(CoreBinWriter().Add("LANG", "a").Add("LANG", "b").Finish()), "found it again"));
}

TEST_CASE("Sizes that overflow are refused") {
  std::string checked;
  testing::AppendLittleEndian(1, 4, &checked);
  checked += "LANG";
  testing::AppendLittleEndian(0xFFFFFFFFu, 4, &checked);
  std::string bytes = "WNOW";
  testing::AppendLittleEndian(1, 4, &bytes);
  testing::AppendLittleEndian(Fnv1a64(checked), 8, &bytes);
  CHECK(Has(Error(bytes + checked), "section LANG: expected 4294967295 bytes, found 0"));
}

}  // namespace
}  // namespace winnow
