#include "core/reason.h"

#include <doctest/doctest.h>

#include <set>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/ascii.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

Reason Made(absl::string_view signal, float weight, std::vector<Detail> detail = {}) {
  Reason reason;
  reason.signal = signal;
  reason.weight = weight;
  reason.detail = std::move(detail);
  return reason;
}

}  // namespace

TEST_CASE("sentences take in what was measured") {
  CHECK(Sentence(Made("link_count", 1, {{"value", 3, ""}, {"words", 0, "a.example"}})) == "It holds links: 3.");
  CHECK(Sentence(Made("capitals", 1, {{"value", 0.755, ""}})) == "76 % of its letters are capitals.");
  CHECK(Sentence(Made("gambling", 1, {{"words", 0, "slot, casino"}})) == "It speaks of gambling: slot, casino.");
  CHECK(Sentence(Made("gambling", 1)) == "It speaks of gambling.");
  CHECK(Sentence(Made("gambling", -1)) == "It does not speak of gambling.");
  CHECK(Sentence(Made("near_duplicate", 2, {{"posts", 17, ""}, {"authors", 9, ""}, {"hours", 31.4, ""}})) ==
        "Nearly the same text stands in 17 posts by 9 accounts within 31 hours.");
  CHECK(Sentence(Made("repetition", 2, {{"threads", 1, ""}, {"hours", 0.2, ""}})) ==
        "One account posted much the same in 1 thread within 12 minutes.");
}

TEST_CASE("any reason has a sentence") {
  CHECK(Sentence(Made("from_a_later_version", 1)) == "Speaks against it: from_a_later_version.");
  CHECK_FALSE(Sentence(Made("", 0)).empty());
}

TEST_CASE("every signal tells its meaning and both sentences, under a name of its own") {
  std::set<absl::string_view> names;
  for (const Signal& signal : AllSignals()) {
    CAPTURE(std::string(signal.name));
    CHECK(names.insert(signal.name).second);
    for (char c : signal.name) CHECK((absl::ascii_islower(c) || c == '_'));
    CHECK_FALSE(signal.meaning.empty());
    for (float weight : {1.0f, -1.0f}) {
      const std::string sentence = Sentence(Made(signal.name, weight, {{"value", 1, ""}, {"words", 0, "x"}}));
      CHECK(sentence.back() == '.');
      CHECK(sentence.find_first_of("{}") == std::string::npos);
    }
  }
  CHECK(names.size() >= 30);
}

}  // namespace winnow
