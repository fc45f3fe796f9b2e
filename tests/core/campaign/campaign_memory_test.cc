#include "core/campaign/campaign_memory.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "doctest/doctest.h"
#include "tests/core/support/post_maker.h"

namespace winnow {
namespace {

using testing::kDay;
using testing::kHour;
using testing::kMinute;
using testing::kNoon;
using testing::PostMaker;

std::string Name(const char* what, int number) { return absl::StrCat(what, number); }

// What memory says of the last of `texts`, each by another author in another thread.
CampaignEvidence LastOfStrangers(const std::vector<std::string>& texts) {
  PostMaker maker;
  CampaignMemory memory({});
  CampaignEvidence last;
  for (size_t i = 0; i < texts.size(); ++i) {
    const int number = static_cast<int>(i);
    last = memory.Remember(maker.MakeComment(texts[i], Name("author", number), Name("thread", number))).evidence;
  }
  return last;
}

TEST_CASE("three strangers who write the same are a campaign, however it is varied") {
  const struct {
    std::string what;
    std::vector<std::string> texts;
  } cases[] = {
      {"random suffixes",
       {"we design fast websites for small shops at half the price xkq81z",
        "we design fast websites for small shops at half the price 77ffwz",
        "we design fast websites for small shops at half the price pq0vvu"}},
      {"emoji",
       {"🔥🔥 does this support offline mode yet 🙏", "does this support offline mode yet 😀",
        "✨ does this support offline mode yet 🚀🚀🚀"}},
      {"swapped city",
       {"we issue invoices of every kind in berlin today with no questions asked",
        "we issue invoices of every kind in madrid today with no questions asked",
        "we issue invoices of every kind in lisbon today with no questions asked"}},
      {"sentences in another order",
       {"our agents recover lost coins. nobody pays before they succeed. write to us now.",
        "nobody pays before they succeed. write to us now. our agents recover lost coins.",
        "write to us now. our agents recover lost coins. nobody pays before they succeed."}},
      {"cyrillic",
       {"заработок дома каждый день без вложений", "заработок дома каждый день без вложений!!",
        "заработок дома каждый день без вложений 😀"}},
      {"chinese", {"专业代开各地发票联系我们", "专业代开各地发票联系我们吧", "👍专业代开各地发票联系我们"}},
      {"arabic",
       {"اربح المال من المنزل كل يوم بدون خبرة", "اربح المال من المنزل كل يوم بدون خبرة!",
        "🔥اربح المال من المنزل كل يوم بدون خبرة"}},
      {"devanagari",
       {"घर बैठे हर दिन पैसे कमाएं बिना निवेश के", "घर बैठे हर दिन पैसे कमाएं बिना निवेश के।", "घर बैठे हर दिन पैसे कमाएं बिना निवेश के 😀"}},
  };
  for (const auto& one : cases) {
    CAPTURE(one.what);
    CHECK_FALSE(LastOfStrangers({one.texts[0], one.texts[1]}).in_campaign);
    const CampaignEvidence evidence = LastOfStrangers(one.texts);
    CHECK(evidence.in_campaign);
    CHECK(evidence.campaign.posts == 3);
    CHECK(evidence.campaign.authors == 3);
    CHECK(evidence.campaign.threads == 3);
    CHECK(evidence.log_odds > 4);
    CHECK_FALSE(evidence.reasons.empty());
  }
}

TEST_CASE("what strangers say alike by chance is no campaign") {
  const std::vector<std::string> texts[] = {
      {"+1", "+1", "+1", "+1", "+1"},
      {"thanks!", "thanks", "thanks :)", "thanks"},
      {"点赞", "点赞", "点赞", "点赞"},
      {"😂😂😂", "😂😂", "😂😂😂😂", "😂"},
      {"the build fails on my machine with clang", "i cannot find the option that you mean", "works here since monday"},
  };
  for (const auto& one : texts) {
    CAPTURE(one[0]);
    CHECK_FALSE(LastOfStrangers(one).in_campaign);
  }
}

TEST_CASE("one author's pitch in many threads is repetition; a slip and an announcement are not") {
  const std::string pitch = "our new tool writes your tests for you, try the free plan and tell us what you think";
  PostMaker maker;
  SUBCASE("from the third thread on") {
    CampaignMemory memory({});
    CHECK_FALSE(memory.Remember(maker.MakeComment(pitch, "maker", "one")).evidence.in_campaign);
    CHECK_FALSE(memory.Remember(maker.MakeComment(absl::StrCat(pitch, " today"), "maker", "two")).evidence.in_campaign);
    const CampaignEvidence third =
        memory.Remember(maker.MakeComment(absl::StrCat("hello, ", pitch), "maker", "three")).evidence;
    CHECK(third.in_campaign);
    REQUIRE_FALSE(third.reasons.empty());
    CHECK(third.reasons[0].signal == "repetition");
  }
  SUBCASE("not over weeks") {
    CampaignMemory memory({});
    for (int i = 0; i < 5; ++i) {
      Post post = maker.Comment(pitch, "maker", Name("thread", i));
      post.created_at = kNoon + i * 5 * kDay;
      CHECK_FALSE(memory.Remember(maker.Make(post)).evidence.in_campaign);
    }
  }
  SUBCASE("not in one thread, nor sent twice") {
    CampaignMemory memory({});
    for (int i = 0; i < 5; ++i) {
      CHECK_FALSE(memory.Remember(maker.MakeComment(pitch, "maker", "one")).evidence.in_campaign);
    }
  }
  SUBCASE("not by a declared bot or one who speaks for the site") {
    for (const Role role : {Role::kBot, Role::kMaintainer, Role::kModerator}) {
      CampaignMemory memory({});
      for (int i = 0; i < 5; ++i) {
        Post post = maker.Comment(pitch, "maker", Name("thread", i));
        post.author_role = role;
        CHECK_FALSE(memory.Remember(maker.Make(post)).evidence.in_campaign);
      }
    }
  }
  SUBCASE("a release announced in three communities") {
    CampaignMemory memory({});
    for (int i = 0; i < 3; ++i) {
      Post post = maker.Comment("version 2.4.1 of our parser is out, it reads files twice as fast and fixes the crash",
                                "maker", Name("thread", i));
      post.kind = Kind::kPost;
      post.id = absl::StrCat("forum.example/r/place", i, "/t", i);
      CHECK_FALSE(memory.Remember(maker.Make(post)).evidence.in_campaign);
    }
  }
}

TEST_CASE("a post is never its own duplicate; an edit takes its place") {
  PostMaker maker;
  CampaignMemory memory({});
  const Post post = maker.Comment("we sell cheap followers and likes for every network", "a", "t");
  for (int i = 0; i < 10; ++i) CHECK_FALSE(memory.Remember(maker.Make(post)).evidence.in_campaign);
  CHECK(memory.size() == 1);
  Post edited = post;
  edited.text += " and more of them every day";
  CHECK_FALSE(memory.Remember(maker.Make(edited)).evidence.in_campaign);
  CHECK(memory.size() == 1);
}

TEST_CASE("an edit leaves the campaign that its earlier text was in") {
  const std::string advert = "we sell cheap followers and likes for every network that you know";
  PostMaker maker;
  CampaignMemory memory({});
  Post last;
  for (int i = 0; i < 4; ++i) {
    last = maker.Comment(advert, Name("a", i), Name("t", i));
    memory.Remember(maker.Make(last));
  }
  CHECK(memory.Remember(maker.Make(last)).evidence.in_campaign);
  last.text = "sorry, i was wrong about the option, the manual names it in chapter seven";
  CHECK_FALSE(memory.Remember(maker.Make(last)).evidence.in_campaign);
}

TEST_CASE("a growing campaign names its earlier posts, but not the one that was copied") {
  const std::string text = "after the last update my laptop no longer wakes from sleep unless i close the lid twice";
  PostMaker maker;
  CampaignMemory memory({});
  const Evidence first = maker.MakeComment(text, "honest", "t1");
  const Evidence second = maker.MakeComment(text, "copier1", "t1");
  memory.Remember(first);
  CHECK(memory.Remember(second).revised.empty());
  const CampaignMemory::Outcome third = memory.Remember(maker.MakeComment(text, "copier2", "t1"));
  CHECK(third.evidence.in_campaign);
  CHECK(std::count(third.revised.begin(), third.revised.end(), second.id_hash) == 1);
  CampaignMemory::Recalled recalled;
  REQUIRE(memory.Recall(second.id_hash, &recalled));
  CHECK(recalled.post.id == second.id);
  CHECK(recalled.evidence.log_odds > 4);
  CHECK_FALSE(recalled.evidence.source);
  REQUIRE(memory.Recall(first.id_hash, &recalled));
  CHECK(recalled.evidence.source);
  CHECK(recalled.evidence.log_odds == 0);
}

TEST_CASE("a shared payload ties posts that share no words") {
  const std::vector<std::string> texts = {"recover your savings, write to us on telegram @coin_doctor9",
                                          "mister lee saved my family. telegram: @coin_doctor9",
                                          "i was scammed too until i met https://t.me/coin_doctor9"};
  CHECK_FALSE(LastOfStrangers({texts[0], texts[1]}).in_campaign);
  const CampaignEvidence evidence = LastOfStrangers(texts);
  CHECK(evidence.in_campaign);
  REQUIRE_FALSE(evidence.reasons.empty());
  CHECK(evidence.reasons[0].signal == "payload");
}

TEST_CASE("memory is bounded by number and age, oldest first") {
  PostMaker maker;
  CampaignMemory memory({.posts = 100, .age = 10 * kDay});
  Evidence first = maker.MakeComment("the first of them", "a", "t");
  memory.Remember(first);
  for (int i = 0; i < 1000; ++i) {
    memory.Remember(maker.MakeComment(Name("message number n", i * 7919), Name("a", i), "t"));
  }
  CHECK(memory.size() == 100);
  CampaignMemory::Recalled recalled;
  CHECK_FALSE(memory.Recall(first.id_hash, &recalled));
  Post late = maker.Comment("much later", "b", "t");
  late.seen_at = kNoon + 100 * kDay;
  memory.Remember(maker.Make(late));
  CHECK(memory.size() == 1);
}

TEST_CASE("time comes with the posts and never runs backwards") {
  PostMaker maker;
  CampaignMemory memory({});
  CHECK(memory.now() == 0);
  Post post = maker.Comment("one", "a", "t");
  memory.Remember(maker.Make(post));
  CHECK(memory.now() == post.created_at);
  post = maker.Comment("two", "a", "t");
  post.seen_at = kNoon + 3 * kDay;
  memory.Remember(maker.Make(post));
  CHECK(memory.now() == kNoon + 3 * kDay);
  post = maker.Comment("three", "a", "t");
  post.created_at = kNoon - kHour;
  memory.Remember(maker.Make(post));
  CHECK(memory.now() == kNoon + 3 * kDay);
}

}  // namespace
}  // namespace winnow
