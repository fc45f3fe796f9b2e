#include "core/tokenizer.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "tests/core/support/core_bin_writer.h"

namespace winnow {
namespace {

using Ids = std::vector<int32_t>;

std::string Section(const std::vector<std::string>& pieces) {
  std::string out;
  testing::AppendLittleEndian(pieces.size(), 4, &out);
  for (const std::string& piece : pieces) {
    testing::AppendLittleEndian(piece.size(), 1, &out);
    out += piece;
  }
  return out;
}

Tokenizer Make(const std::vector<std::string>& pieces) { return *Tokenizer::Parse(Section(pieces)); }

TEST_CASE("The longest piece is taken, at a word's beginning one with the mark first") {
  const Tokenizer tokenizer = Make({"▁un", "able", "▁a", "a", "b", "▁able", "中", "▁"});
  CHECK(tokenizer.size() == 12);
  CHECK(tokenizer.Encode("", "") == Ids{2, 3});
  CHECK(tokenizer.Encode("", "unable") == Ids{2, 3, 4, 5});
  CHECK(tokenizer.Encode("able", "unable ab") == Ids{2, 9, 3, 4, 5, 6, 8});
  CHECK(tokenizer.Encode("", "b中中") == Ids{2, 3, 8, 10, 10});
}

TEST_CASE("Runs of unknown characters are one id") {
  const Tokenizer tokenizer = Make({"▁a", "b"});
  CHECK(tokenizer.Encode("", "xyz") == Ids{2, 3, 1});
  CHECK(tokenizer.Encode("", "a?? ??b") == Ids{2, 3, 4, 1, 5});
  CHECK(tokenizer.Encode("?", "?") == Ids{2, 1, 3, 1});
}

TEST_CASE("Of a long text both ends are kept") {
  const Tokenizer tokenizer = Make({"▁a", "▁b", "▁z"});
  std::string text = "b";
  for (int i = 0; i < 500; ++i) text += " a";
  text += " z";
  const Ids ids = tokenizer.Encode("b", text);
  REQUIRE(ids.size() == kMaxTokens);
  CHECK(ids[1] == 5);
  CHECK(ids[3] == 5);
  CHECK(ids.back() == 6);
  const Ids titled = tokenizer.Encode(text, text);
  CHECK(titled.size() == kMaxTokens);
  CHECK(titled[49] == 3);
  std::string fits = "a";
  for (int i = 0; i < 125; ++i) fits += " a";
  CHECK(tokenizer.Encode("", fits).size() == kMaxTokens);
  CHECK(tokenizer.Encode("", fits + " z").size() == kMaxTokens);
  CHECK(tokenizer.Encode("", fits + " z").back() == 6);
}

TEST_CASE("A damaged section is refused") {
  const std::string good = Section({"a", "bc"});
  CHECK(Tokenizer::Parse(good).ok());
  for (size_t size = 0; size < good.size(); ++size) CHECK_FALSE(Tokenizer::Parse(good.substr(0, size)).ok());
  CHECK_FALSE(Tokenizer::Parse(good + "x").ok());
  CHECK_FALSE(Tokenizer::Parse(Section({""})).ok());
  CHECK_FALSE(Tokenizer::Parse(Section({"abcdefghijklmnopq"})).ok());
  CHECK(Tokenizer::Parse(Section({"▁abcdefghijklmnop"})).ok());
}

}  // namespace
}  // namespace winnow
