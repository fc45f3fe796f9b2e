#include "core/analyzer.h"

#include <doctest/doctest.h>

#include <string>

#include "core/signals/signals.h"
#include "tests/core/support/core_bin_writer.h"
#include "tests/core/support/tier1_writer.h"
#include "tests/core/support/toy_language_model.h"

namespace winnow::testing {
namespace {

std::string SmallCoreBin(const Tier1Writer& tier1) {
  return CoreBinWriter().Add("LANG", ToyLanguageModel::Letters().Section()).Add("TIR1", tier1.Section()).Finish();
}

Post SomePost() {
  Post post;
  post.id = std::string("forum.example/t/9");
  post.author = std::string("ann");
  post.thread = std::string("t");
  post.text = "Hurry, free slots at http://spin-win77.example.com now";
  return post;
}

}  // namespace

TEST_CASE("a post becomes evidence") {
  Tier1Writer tier1;
  tier1.signals["link_count"] = {{1}, {0, -1, 1}};
  const auto analyzer = Analyzer::Create(SmallCoreBin(tier1), 7);
  REQUIRE(analyzer.ok());
  const Evidence evidence = analyzer->Analyze(SomePost());
  CHECK(evidence.signals.size() == AllSignals().size());
  CHECK(evidence.content == 1);
  CHECK(evidence.bits > 100);
  CHECK(evidence.author == analyzer->HashIdentity("forum.example/ann"));
  CHECK(evidence.thread_author == 0);
  CHECK(evidence.tokens.empty());
  CHECK(evidence.sketch.shingles > 0);
  REQUIRE_FALSE(evidence.reasons.empty());
  CHECK(evidence.reasons[0].signal == "link_count");
}

TEST_CASE("identities depend on salt and host, and not on how often a post is read") {
  const std::string core_bin = SmallCoreBin(Tier1Writer());
  const auto one = Analyzer::Create(core_bin, 1), two = Analyzer::Create(core_bin, 2);
  Post elsewhere = SomePost();
  elsewhere.id = std::string("other.example/t/9");
  CHECK(one->Analyze(SomePost()).author != two->Analyze(SomePost()).author);
  CHECK(one->Analyze(SomePost()).author != one->Analyze(elsewhere).author);
  CHECK(one->Analyze(SomePost()).id_hash == one->Analyze(SomePost()).id_hash);
  CHECK(one->Analyze(SomePost()).text_hash == one->Analyze(elsewhere).text_hash);
}

TEST_CASE("an id without a host leaves one account one account") {
  const auto analyzer = Analyzer::Create(SmallCoreBin(Tier1Writer()), 0);
  Post first = SomePost(), second = SomePost(), elsewhere = SomePost();
  first.id = std::string("row-1");
  second.id = std::string("row-2");
  elsewhere.id = std::string("row-3");
  elsewhere.site = Site::kReddit;
  CHECK(analyzer->Analyze(first).author == analyzer->Analyze(second).author);
  CHECK(analyzer->Analyze(first).thread == analyzer->Analyze(second).thread);
  CHECK(analyzer->Analyze(first).author != analyzer->Analyze(elsewhere).author);
}

TEST_CASE("a language model is enough, and required") {
  const std::string only_language = CoreBinWriter().Add("LANG", ToyLanguageModel::Letters().Section()).Finish();
  const auto analyzer = Analyzer::Create(only_language, 0);
  REQUIRE(analyzer.ok());
  CHECK(analyzer->Analyze(SomePost()).content == 0);
  CHECK_FALSE(Analyzer::Create(CoreBinWriter().Finish(), 0).ok());
  CHECK_FALSE(Analyzer::Create("WNOW", 0).ok());
  CHECK_FALSE(Analyzer::Create(CoreBinWriter().Add("LANG", "x").Finish(), 0).ok());
}

TEST_CASE("any bytes are analysed, every signal known values or unknown") {
  const auto analyzer = Analyzer::Create(SmallCoreBin(Tier1Writer()), 0);
  uint64_t state = 1;
  for (int round = 0; round < 200; ++round) {
    Post post;
    for (std::string* field : {&post.id, &post.title, &post.text, &post.thread_title, &post.author}) {
      for (int i = 0; i < round; ++i) {
        state = state * 6364136223846793005u + 1442695040888963407u;
        field->push_back(static_cast<char>(state >> 56));
      }
    }
    for (float value : analyzer->Analyze(post).signals) CHECK((value >= 0 || value == kUnknownSignal));
  }
}

}  // namespace winnow::testing
