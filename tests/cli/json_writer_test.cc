#include "tools/cli/json_writer.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <limits>
#include <vector>

namespace winnow::cli {
namespace {

template <typename Append, typename Value>
std::string Written(Append append, Value value) {
  JsonBuffer out;
  append(&out, value);
  return fmt::to_string(out);
}

TEST_CASE("strings are escaped and always valid") {
  const std::pair<std::string, std::string> cases[] = {
      {"", "\"\""},
      {"plain", "\"plain\""},
      {"a\"b\\c\nd\re\tf", R"("a\"b\\c\nd\re\tf")"},
      {std::string("\0\x1f\x7f", 3), "\"\\u0000\\u001f\x7f\""},
      {"\u00e9\U0001F600", "\"\u00e9\U0001F600\""},
      {"x\xffy", "\"x\uFFFDy\""},
      {"\xed\xb0\x80", "\"\uFFFD\uFFFD\uFFFD\""},
  };
  for (const auto& [text, json] : cases) CHECK(Written(AppendString, text) == json);
  CHECK(Written(AppendStringOrNull, "") == "null");
}

TEST_CASE("numbers read back as they were") {
  const auto append = [](JsonBuffer* out, auto number) { AppendNumber(out, number); };
  CHECK(Written(append, 0.1f) == "0.1");
  CHECK(Written(append, 0.9712345678901234) == "0.9712345678901234");
  CHECK(Written(append, 1.0) == "1");
  CHECK(Written(append, std::numeric_limits<double>::quiet_NaN()) == "null");
  CHECK(Written(append, std::numeric_limits<float>::infinity()) == "null");
  for (const double number : {1e-300, 123456789.125, -0.0, 5e-324, 1.7976931348623157e308}) {
    CHECK(std::strtod(Written(append, number).c_str(), nullptr) == number);
  }
}

TEST_CASE("integers") {
  JsonBuffer out;
  AppendIntegers(&out, std::vector<int32_t>{-1, 0, 70000});
  AppendIntegers(&out, std::vector<uint32_t>{});
  CHECK(fmt::to_string(out) == "[-1,0,70000][]");
}

}  // namespace
}  // namespace winnow::cli
