#include "tools/cli/printable.h"

#include <doctest/doctest.h>

#include <utility>

namespace winnow::cli {
namespace {

TEST_CASE("what a terminal would obey is replaced, the rest stays") {
  const std::pair<const char*, const char*> cases[] = {
      {"", ""},
      {"plain, caf\u00e9, \u4f60\u597d, \U0001F600", "plain, caf\u00e9, \u4f60\u597d, \U0001F600"},
      {"a\x1b[31mb", "a\uFFFD[31mb"},
      {"a\nb\x07\x7f", "a\uFFFDb\uFFFD\uFFFD"},
      {"\xc2\x9b", "\uFFFD"},  // C1 control sequence introducer
      {"\u00a0\u00e9", "\u00a0\u00e9"},
      {"\u202etxt\u2066\u200f\u2028", "\uFFFDtxt\uFFFD\uFFFD\uFFFD"},
      {"\u2013\u200b", "\u2013\u200b"},
      {"\xe2", "\uFFFD"},
  };
  for (const auto& [text, printable] : cases) CHECK(Printable(text) == printable);
}

}  // namespace
}  // namespace winnow::cli
