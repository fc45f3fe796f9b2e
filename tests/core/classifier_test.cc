#include "core/classifier.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

#include "core/analyzer.h"
#include "core/signals/signals.h"
#include "tests/core/support/tier1_writer.h"
#include "tests/core/support/toy_language_model.h"

namespace winnow::testing {
namespace {

int PositionOf(absl::string_view name) {
  for (size_t i = 0; i < AllSignals().size(); ++i) {
    if (AllSignals()[i].name == name) return static_cast<int>(i);
  }
  return -1;
}

Post TextPost(const std::string& text) {
  Post post;
  post.text = text;
  return post;
}

Classifier::Result Classify(const Tier1Writer& tier1, const Post& post, const std::string& style = {}) {
  const Document document = ReadDocument(post, ToyLanguageModel::Letters().Build());
  const auto classifier = Classifier::Parse(tier1.Section(), style);
  REQUIRE(classifier.ok());
  return classifier->Classify(document, MeasureSignals(document));
}

}  // namespace

TEST_CASE("a signal acts by its bin, unknown is a bin of its own") {
  Tier1Writer tier1;
  tier1.bias = -1;
  tier1.signals["link_count"] = {{1, 3}, {9, 0.25f, 0.5f, 2}};
  tier1.signals["downvotes"] = {{1}, {0, -0.5f, 4}};
  CHECK(Classify(tier1, TextPost("no link")).log_odds == -0.75f);
  CHECK(Classify(tier1, TextPost("http://a.example.com")).log_odds == -0.5f);
  CHECK(Classify(tier1, TextPost("http://a.com http://b.com http://c.com")).log_odds == 1.0f);
}

TEST_CASE("behaviour and standing weigh in reasons, not in the log-odds of the text") {
  Tier1Writer tier1;
  tier1.signals["downvotes"] = {{1}, {0, -0.5f, 4}};
  Post post = TextPost("text");
  CHECK(Classify(tier1, post).reasons.empty());
  post.score = -3;
  const Classifier::Result result = Classify(tier1, post);
  CHECK(result.log_odds == 0);
  REQUIRE(result.reasons.size() == 1);
  CHECK(result.reasons[0].signal == "downvotes");
  CHECK(result.reasons[0].family == Family::kBehaviour);
  CHECK(result.reasons[0].weight == 4);
  CHECK(Sentence(result.reasons[0]) == "Readers have voted it down.");
}

TEST_CASE("a pair of signals is shared between its two reasons") {
  Tier1Writer tier1;
  int a = PositionOf("link_count"), b = PositionOf("phone_numbers");
  tier1.signals["link_count"] = {{1}, {0, 0, 0}};
  tier1.signals["phone_numbers"] = {{1}, {0, 0, 0}};
  tier1.pairs.push_back({a, b, {0, 0, 0, 0, 0, 0, 0, 0, 3}});
  CHECK(Classify(tier1, TextPost("http://a.example.com")).log_odds == 0);
  const Classifier::Result both = Classify(tier1, TextPost("http://a.example.com call +1 888 555 0142"));
  CHECK(both.log_odds == 3);
  REQUIRE(both.reasons.size() == 2);
  CHECK(both.reasons[0].weight == 1.5f);
  CHECK(Sentence(both.reasons[1]) == "It gives a phone number.");
}

TEST_CASE("wording is the mean of its n-grams' weights and tells its words") {
  Tier1Writer tier1;
  const Document document = ReadDocument(TextPost("cheap pills"), ToyLanguageModel::Letters().Build());
  const std::vector<uint32_t> ids = Classifier::Ngrams(document);
  CHECK(std::is_sorted(ids.begin(), ids.end()));
  for (uint32_t id : ids) tier1.ngrams[id] = 2;
  const Classifier::Result result = Classify(tier1, TextPost("cheap pills"));
  CHECK(result.log_odds == doctest::Approx(2 * std::sqrt(static_cast<double>(ids.size()))));
  REQUIRE(result.reasons.size() == 1);
  CHECK(Sentence(result.reasons[0]) == "Its wording is like that of unwanted posts: pills, cheap.");
  CHECK(Classify(tier1, TextPost("cheap pills cheap pills")).log_odds < 1.2f * result.log_odds);
  CHECK(Classify(tier1, TextPost("")).log_odds == 0);
}

TEST_CASE("the band says which posts tier 2 reads") {
  Tier1Writer tier1;
  tier1.low = -1;
  tier1.high = 2;
  const std::pair<float, bool> cases[] = {{-1.5f, false}, {-1, true}, {0, true}, {2, false}};
  for (const auto& [bias, open] : cases) {
    tier1.bias = bias;
    CHECK(Classify(tier1, TextPost("text")).open == open);
  }
}

TEST_CASE("style is a probability apart") {
  Tier1Writer style;
  style.bias = 3;
  const Classifier::Result result = Classify(Tier1Writer(), TextPost("text"), style.Section());
  CHECK(result.log_odds == 0);
  CHECK(result.machine_like == doctest::Approx(0.952574f));
  CHECK(Classify(Tier1Writer(), TextPost("text")).machine_like == 0);
}

TEST_CASE("at most six reasons of the text, the strongest first") {
  Tier1Writer tier1;
  float weight = 1;
  for (const char* name : {"bits", "lines", "length_chars", "length_words", "digits", "commas", "emoji", "symbols"}) {
    tier1.signals[name] = {{}, {0, weight}};
    weight += 1;
  }
  const Classifier::Result result = Classify(tier1, TextPost("text"));
  CHECK(result.log_odds == 36);
  REQUIRE(result.reasons.size() == Classifier::kMaxContentReasons);
  CHECK(result.reasons[0].signal == "symbols");
}

TEST_CASE("a section that does not fit this core is refused") {
  Tier1Writer good;
  CHECK(Classifier::Parse(good.Section()).ok());
  Tier1Writer version, seed, name, edges, pair;
  version.version = 2;
  seed.seed = 1;
  name.rename = "elsewhere";
  edges.signals["bits"] = {{2, 1}, {0, 0, 0, 0}};
  pair.pairs.push_back({5, 5, {}});
  for (const Tier1Writer* bad : {&version, &seed, &name, &edges, &pair}) {
    CHECK_FALSE(Classifier::Parse(bad->Section()).ok());
  }
  const std::string whole = good.Section();
  CHECK_FALSE(Classifier::Parse(whole + "x").ok());
  for (size_t cut = 0; cut < whole.size(); cut += whole.size() / 200 + 1) {
    CHECK_FALSE(Classifier::Parse(absl::string_view(whole).substr(0, cut)).ok());
  }
  CHECK(Classifier::Parse(name.Section()).status().message().find("elsewhere") != absl::string_view::npos);
}

}  // namespace winnow::testing
