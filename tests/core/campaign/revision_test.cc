#include "core/campaign/revision.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "core/campaign/campaign_memory.h"
#include "doctest/doctest.h"
#include "tests/core/support/post_maker.h"

namespace winnow {
namespace {

using testing::PostMaker;

const char kAdvert[] = "we sell cheap followers and likes for every network that you know";

std::string Name(const char* what, int number) { return absl::StrCat(what, number); }

TEST_CASE("an edit that ends a campaign clears the others") {
  PostMaker maker;
  CampaignMemory memory({});
  Post last;
  for (int i = 0; i < 3; ++i) {
    last = maker.Comment(kAdvert, Name("a", i), Name("t", i));
    memory.Remember(maker.Make(last));
  }
  last.text = "sorry, i was wrong about the option, the manual names it in chapter seven";
  const CampaignMemory::Outcome outcome = memory.Remember(maker.Make(last));
  CHECK(outcome.revised.size() == 2);
  CampaignMemory::Recalled recalled;
  for (const uint64_t id : outcome.revised) {
    REQUIRE(memory.Recall(id, &recalled));
    CHECK_FALSE(recalled.evidence.in_campaign);
  }
}

TEST_CASE("a post that changes to and fro counts once, evicts nobody and stays in its campaign") {
  PostMaker maker;
  CampaignMemory memory({});
  Post last;
  for (int i = 0; i < 4; ++i) {
    last = maker.Comment(kAdvert, Name("a", i), Name("t", i));
    memory.Remember(maker.Make(last));
  }
  CampaignEvidence evidence;
  for (int i = 0; i < 41; ++i) {
    last.text = i % 2 == 0 ? absl::StrCat(kAdvert, " everywhere") : kAdvert;
    evidence = memory.Remember(maker.Make(last)).evidence;
  }
  CHECK(evidence.in_campaign);
  CHECK(evidence.campaign.posts == 4);
  CHECK(evidence.campaign.authors == 4);
  CHECK(evidence.campaign.threads == 4);
  CHECK(memory.Remember(maker.MakeComment(kAdvert, "another", "t9")).evidence.campaign.posts == 5);
}

TEST_CASE("two authors who take turns do not have everything decided again with every post") {
  PostMaker maker;
  CampaignMemory memory({});
  size_t most = 0;
  for (int i = 0; i < 200; ++i) {
    const CampaignMemory::Outcome outcome =
        memory.Remember(maker.MakeComment(kAdvert, i % 2 == 0 ? "one" : "two", Name("t", i)));
    if (i >= 100) most = std::max(most, outcome.revised.size());
  }
  CHECK(most <= 24);
}

TEST_CASE("posts that a payload draws into a campaign are named") {
  PostMaker maker;
  CampaignMemory memory({});
  const std::string texts[] = {"recover your savings, write to us on telegram @coin_doctor9",
                               "mister lee saved my family. telegram: @coin_doctor9",
                               "i was scammed too until i met https://t.me/coin_doctor9"};
  CampaignMemory::Outcome outcome;
  for (int i = 0; i < 3; ++i) outcome = memory.Remember(maker.MakeComment(texts[i], Name("a", i), Name("t", i)));
  REQUIRE(outcome.evidence.in_campaign);
  CHECK(outcome.revised.size() == 2);
}

TEST_CASE("a post that is edited often expires when it would have") {
  PostMaker maker;
  CampaignMemory memory({.posts = 100, .age = 10 * testing::kDay});
  Post post = maker.Comment("the first of them", "a", "t");
  for (int day = 0; day <= 9; ++day) {
    post.seen_at = testing::kNoon + day * testing::kDay;
    post.text += " more";
    memory.Remember(maker.Make(post));
  }
  Post other = maker.Comment("of another day", "b", "t");
  other.seen_at = testing::kNoon + 11 * testing::kDay;
  memory.Remember(maker.Make(other));
  CHECK(memory.size() == 1);
}

}  // namespace
}  // namespace winnow
