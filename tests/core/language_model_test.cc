#include "core/language_model.h"

#include <doctest/doctest.h>

#include "tests/core/support/toy_language_model.h"

namespace winnow {
namespace {

using testing::ToyLanguageModel;
using Costs = std::vector<uint16_t>;

Costs CostsOf(const LanguageModel& model, const std::string& text) {
  Costs costs;
  model.Costs(text, &costs);
  return costs;
}

TEST_CASE("The longest kept n-gram is used, and leaving a known context costs") {
  ToyLanguageModel toy;
  toy.Add(" ", 15).Add("a", 10).Add("b", 12).Add("c", 13).Add(" a", 5).Add("ab", 4).Add(" ab", 2);
  const LanguageModel model = toy.Build();
  // " a", then " ab"; then "c": " abc", "abc" and "bc" are unknown, contexts of 3 and 2 known
  // characters and of 1 are left.
  CHECK(CostsOf(model, "abc") == Costs{5, 2, 48 + 32 + 16 + 13});
  CHECK(CostsOf(model, "ca") == Costs{16 + 13, 16 + 10});
  CHECK(model.Bits("abc") == (5 + 2 + 48 + 32 + 16 + 13) / 16.0f);
}

TEST_CASE("Digits are one character to the model") {
  const LanguageModel model = ToyLanguageModel().Add("0", 7).Add("00", 3).Build();
  CHECK(CostsOf(model, "19") == CostsOf(model, "00"));
  CHECK(CostsOf(model, "42") == Costs{16 + 7, 3});
}

TEST_CASE("Unknown characters cost by script, up to the script's cap") {
  ToyLanguageModel toy;
  CHECK(CostsOf(toy.Build(), "中") == Costs{16 + 160 + 16 * 12});
  CHECK(CostsOf(toy.Build(), "中中") == Costs{16 + 160 + 16 * 12, 160 + 16 * 12});
  toy.cap[static_cast<size_t>(Script::kHan)] = 72;
  CHECK(CostsOf(toy.Build(), "中q") == Costs{72, 160 + 16 * 5});
}

TEST_CASE("There is one cost for each code point") {
  const LanguageModel model = ToyLanguageModel::Letters().Build();
  CHECK(CostsOf(model, "").empty());
  CHECK(CostsOf(model, "aé中😀").size() == 4);
  CHECK(model.Bits("") == 0);
}

TEST_CASE("A damaged section is refused") {
  const std::string good = ToyLanguageModel().Section();
  REQUIRE(LanguageModel::Parse(good).ok());
  CHECK_FALSE(LanguageModel::Parse("").ok());
  CHECK_FALSE(LanguageModel::Parse(good.substr(0, good.size() - 1)).ok());
  CHECK_FALSE(LanguageModel::Parse(good + "x").ok());
  for (size_t at : {0, 4, 18}) {
    std::string bad = good;
    bad[at] = static_cast<char>(bad[at] + 40);
    const auto model = LanguageModel::Parse(bad);
    REQUIRE_FALSE(model.ok());
    CHECK(model.status().message().find("expected") != absl::string_view::npos);
  }
}

}  // namespace
}  // namespace winnow
