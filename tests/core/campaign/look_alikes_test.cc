// Honest posts that look like a campaign's, and what must not be drawn in.
#include "absl/strings/str_cat.h"
#include "core/campaign/campaign_memory.h"
#include "doctest/doctest.h"
#include "tests/core/support/post_maker.h"

namespace winnow {
namespace {

using testing::kDay;
using testing::kNoon;
using testing::PostMaker;

constexpr float kHonestWords = -2;
const char* const kOthers[] = {
    "the crash is in the parser of cookies", "moved to layout, where the owner of tables will look",
    "which graphics card do you have",       "fixed by the patch that landed on monday",
    "i cannot reproduce this on linux",      "a regression range would help a lot here"};
const char kAdvert[] = "we sell cheap followers and likes for every network that you know";

std::string Name(const char* what, int number) { return absl::StrCat(what, number); }

TEST_CASE("three strangers' idiom is no campaign where its words look honest") {
  PostMaker maker;
  for (const float content : {kHonestWords, 0.5f}) {
    CampaignMemory memory({});
    bool in_campaign = false;
    for (int i = 0; i < 3; ++i) {
      const Post post = maker.Comment("same here, any news yet", Name("a", i), Name("t", i));
      in_campaign = memory.Remember(maker.Make(post, content)).evidence.in_campaign;
    }
    CHECK(in_campaign == (content > 0));
  }
}

TEST_CASE("posts of unknown authors are no strangers to each other") {
  for (const bool known : {false, true}) {
    PostMaker maker;
    CampaignMemory memory({});
    bool in_campaign = false;
    for (int i = 0; i < 4; ++i) {
      const Post post = maker.Comment(kAdvert, known ? Name("a", i) : "", Name("t", i));
      in_campaign = memory.Remember(maker.Make(post)).evidence.in_campaign;
    }
    CHECK(in_campaign == known);
  }
}

TEST_CASE("people who answer in one thread do not share its title") {
  for (const char* thread : {"", "example.org/thread"}) {
    PostMaker maker;
    CampaignMemory memory({});
    bool in_campaign = false;
    const char* const answers[] = {"no", "works for me", "which version?", "fixed, thanks"};
    for (int i = 0; i < 4; ++i) {
      Post post = maker.Comment(answers[i], Name("a", i), "");
      post.kind = Kind::kPost;
      post.title = "we sell cheap followers and likes for every network that you know of";
      post.thread = thread;
      in_campaign = memory.Remember(maker.Make(post)).evidence.in_campaign;
    }
    CHECK(in_campaign == (thread[0] == 0));
  }
}

TEST_CASE("who looks after a community repeats sentences; a pitch alone is repetition") {
  const std::string canned = "please test again with the newest nightly build and tell us what you find";
  for (const int other_posts : {0, 6}) {
    PostMaker maker;
    CampaignMemory memory({});
    for (int i = 0; i < other_posts; ++i) memory.Remember(maker.MakeComment(kOthers[i], "triager", Name("other", i)));
    bool in_campaign = false;
    for (int i = 0; i < 3; ++i) {
      in_campaign = memory.Remember(maker.MakeComment(canned, "triager", Name("t", i))).evidence.in_campaign;
    }
    CHECK(in_campaign == (other_posts == 0));
  }
}

TEST_CASE("people who quote a declared bot or a member do not share its words") {
  const std::string report = "coverage fell by two percent in this change, see the files that lost the most of it";
  for (const Role role : {Role::kBot, Role::kMember, Role::kNone}) {
    PostMaker maker;
    CampaignMemory memory({});
    Post post = maker.Comment(report, "program", "t0");
    post.author_role = role;
    memory.Remember(maker.Make(post));
    memory.Remember(maker.MakeComment(report, "a", "t1"));
    CHECK(memory.Remember(maker.MakeComment(report, "b", "t2")).evidence.in_campaign == (role == Role::kNone));
  }
}

TEST_CASE("a role that the page tells later takes a post out of its campaign") {
  PostMaker maker;
  CampaignMemory memory({});
  Post post;
  for (int i = 0; i < 3; ++i) {
    post = maker.Comment(kAdvert, Name("a", i), Name("t", i));
    memory.Remember(maker.Make(post));
  }
  REQUIRE(memory.Remember(maker.Make(post)).evidence.in_campaign);
  post.author_role = Role::kMaintainer;
  const CampaignMemory::Outcome outcome = memory.Remember(maker.Make(post));
  CHECK_FALSE(outcome.evidence.in_campaign);
  CHECK(outcome.revised.size() == 2);
}

TEST_CASE("circumstances that the page tells later are remembered") {
  PostMaker maker;
  CampaignMemory memory({});
  Post post = maker.Comment("an answer of some length to what you asked", "", "t");
  memory.Remember(maker.Make(post));
  post.author = std::string("the author");
  post.thread_author = post.author;
  memory.Remember(maker.Make(post));
  memory.Remember(maker.MakeComment("another one by the same author", "the author", "t"));
  CampaignMemory::Recalled recalled;
  const Evidence evidence = maker.Make(post);
  REQUIRE(memory.Recall(evidence.id_hash, &recalled));
  CHECK(recalled.post.author == evidence.author);
  CHECK(recalled.post.thread_author == evidence.author);
}

TEST_CASE("the one that was copied stays the source however many copies there are") {
  PostMaker maker;
  CampaignMemory memory({});
  std::vector<Evidence> copies;
  for (int i = 0; i < 90; ++i) {
    Post post = maker.Comment(kAdvert, Name("a", i), Name("t", i));
    copies.push_back(maker.Make(post));
    memory.Remember(copies.back());
  }
  for (int i = 0; i < 90; ++i) {
    const CampaignEvidence evidence = memory.Remember(copies[i]).evidence;
    CAPTURE(i);
    CHECK(evidence.in_campaign);
    CHECK(evidence.source == (i == 0));
  }
}

TEST_CASE("of copies seen in the same second only the first is the source") {
  PostMaker maker;
  CampaignMemory memory({});
  std::vector<Evidence> copies;
  for (int i = 0; i < 6; ++i) {
    Post post = maker.Comment(kAdvert, Name("a", i), Name("t", i));
    post.created_at = kUnknownTime;
    post.seen_at = kNoon;
    copies.push_back(maker.Make(post));
    memory.Remember(copies.back());
  }
  for (int i = 0; i < 6; ++i) CHECK(memory.Remember(copies[i]).evidence.source == (i == 0));
}

TEST_CASE("a post that joins by a payload has no strength of words that it does not share") {
  PostMaker maker;
  CampaignMemory memory({});
  for (int i = 0; i < 4; ++i) memory.Remember(maker.MakeComment(kAdvert, Name("a", i), Name("t", i)));
  CampaignMemory::Recalled recalled;
  const Evidence other = maker.MakeComment("what a nice evening it is by the sea", "b", "t9");
  memory.Remember(other);
  REQUIRE(memory.Recall(other.id_hash, &recalled));
  CHECK_FALSE(recalled.evidence.in_campaign);
}

TEST_CASE("posts without any time have none in their campaign, and nothing of them is sudden") {
  PostMaker maker;
  CampaignMemory memory({});
  const auto timeless = [&](const std::string& author, int number) {
    Post post = maker.Comment(kAdvert, author, Name("t", number));
    post.created_at = kUnknownTime;
    return memory.Remember(maker.Make(post)).evidence;
  };
  for (int i = 0; i < 4; ++i) CHECK_FALSE(timeless("one", i).in_campaign);
  timeless("two", 5);
  const CampaignEvidence evidence = timeless("three", 6);
  CHECK(evidence.in_campaign);
  CHECK(evidence.campaign.first_seen == kUnknownTime);
  CHECK(evidence.campaign.last_seen == kUnknownTime);
}

TEST_CASE("one post from the future does not make memory forget") {
  PostMaker maker;
  CampaignMemory memory({});
  for (int i = 0; i < 10; ++i) memory.Remember(maker.MakeComment(Name("post number ", 7919 * i), Name("a", i), "t"));
  Post post = maker.Comment("from the future", "f", "t");
  post.created_at = kNoon + 4000 * kDay;
  memory.Remember(maker.Make(post));
  CHECK(memory.size() == 11);
  CHECK(memory.now() < kNoon + 2 * kDay);
}

}  // namespace
}  // namespace winnow
