#include "core/policy.h"

#include <cmath>
#include <cstring>
#include <limits>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "doctest/doctest.h"

namespace winnow {
namespace {

std::string Section(const std::vector<std::pair<std::string, float>>& entries) {
  std::string out{static_cast<char>(entries.size()), 0, 0, 0};
  for (const auto& [name, value] : entries) {
    out.push_back(static_cast<char>(name.size()));
    out += name;
    char bytes[4];
    std::memcpy(bytes, &value, 4);
    out.append(bytes, 4);
  }
  return out;
}

TEST_CASE("what the section names is set, the rest keeps its default") {
  const auto policy = Policy::Parse(Section({{"suspect_threshold", 0.8f}, {"bias", -0.5f}}));
  REQUIRE(policy.ok());
  CHECK(policy->suspect_threshold == 0.8f);
  CHECK(policy->bias == -0.5f);
  CHECK(policy->spam_threshold == Policy().spam_threshold);
}

TEST_CASE("a section that is not sound is refused with the reason") {
  const float nan = std::numeric_limits<float>::quiet_NaN();
  const struct {
    std::string section;
    const char* says;
  } cases[] = {{"", "count"},
               {Section({{"no_such", 1}}), "no_such"},
               {Section({{"bias", nan}}), "finite"},
               {Section({{"suspect_threshold", 1.5f}}), "(0, 1)"},
               {Section({{"suspect_threshold", 0.9f}, {"spam_threshold", 0.5f}}), "below suspect_threshold"},
               {Section({{"family_floor", 0.0f}}), "family_floor"},
               {Section({{"family_floor", -1.0f}}), "family_floor"},
               {Section({{"family_cap", 0}}), "cap"},
               {absl::StrCat(Section({{"bias", 1}}), "x"), "after the last"},
               {Section({{"bias", 1}}).substr(0, 8), "cut short"}};
  for (const auto& one : cases) {
    CAPTURE(one.says);
    const auto policy = Policy::Parse(one.section);
    REQUIRE_FALSE(policy.ok());
    CHECK(policy.status().message().find(one.says) != absl::string_view::npos);
  }
}

}  // namespace
}  // namespace winnow
