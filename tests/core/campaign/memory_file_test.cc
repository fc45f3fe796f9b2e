#include "core/campaign/memory_file.h"

#include "absl/strings/str_cat.h"
#include "core/campaign/campaign_memory.h"
#include "doctest/doctest.h"
#include "tests/core/support/post_maker.h"

namespace winnow {
namespace {

using testing::PostMaker;

constexpr uint64_t kSalt = 7;

// Some campaigns among other posts.
std::vector<Evidence> Stream(PostMaker* maker, int posts) {
  std::vector<Evidence> stream;
  for (int i = 0; i < posts; ++i) {
    const std::string author = absl::StrCat("author", i % 37);
    const std::string thread = absl::StrCat("thread", i % 11);
    const std::string text = i % 5 == 0 ? absl::StrCat("buy followers from us today and be seen by everybody ", i)
                                        : absl::StrCat("a sentence of its own about ", i * 7919, " things");
    stream.push_back(maker->MakeComment(text, author, thread));
  }
  return stream;
}

void CheckSame(const CampaignEvidence& a, const CampaignEvidence& b) {
  CHECK(a.in_campaign == b.in_campaign);
  CHECK(a.source == b.source);
  CHECK(a.log_odds == b.log_odds);
  CHECK(a.campaign.id == b.campaign.id);
  CHECK(a.campaign.posts == b.campaign.posts);
  CHECK(a.campaign.authors == b.campaign.authors);
}

TEST_CASE("saving and loading change nothing, also across a wrapped ring") {
  for (const size_t capacity : {size_t{1000}, size_t{150}}) {
    PostMaker maker;
    const std::vector<Evidence> stream = Stream(&maker, 600);
    CampaignMemory whole({.posts = capacity});
    CampaignMemory first({.posts = capacity});
    for (int i = 0; i < 400; ++i) {
      whole.Remember(stream[i]);
      first.Remember(stream[i]);
    }
    CampaignMemory second({.posts = capacity});
    REQUIRE(second.Load(first.Save(kSalt), kSalt).ok());
    CHECK(second.size() == first.size());
    CHECK(second.now() == first.now());
    CHECK(second.Save(kSalt) == first.Save(kSalt));
    for (int i = 400; i < 600; ++i) {
      const CampaignMemory::Outcome a = whole.Remember(stream[i]);
      const CampaignMemory::Outcome b = second.Remember(stream[i]);
      CheckSame(a.evidence, b.evidence);
      CHECK(a.revised == b.revised);
    }
  }
}

TEST_CASE("a smaller memory keeps the newest of a larger one's posts") {
  PostMaker maker;
  const std::vector<Evidence> stream = Stream(&maker, 300);
  CampaignMemory large({.posts = 300});
  for (const Evidence& post : stream) large.Remember(post);
  CampaignMemory small({.posts = 100});
  REQUIRE(small.Load(large.Save(kSalt), kSalt).ok());
  CHECK(small.size() == 100);
  CampaignMemory::Recalled recalled;
  CHECK(small.Recall(stream.back().id_hash, &recalled));
  CHECK_FALSE(small.Recall(stream.front().id_hash, &recalled));
}

TEST_CASE("a snapshot that is not sound is refused with what was expected, and memory is empty") {
  PostMaker maker;
  CampaignMemory memory({});
  for (const Evidence& post : Stream(&maker, 50)) memory.Remember(post);
  const std::string good = memory.Save(kSalt);
  const auto refused = [&](std::string snapshot, uint64_t salt, const char* names) {
    CampaignMemory other({});
    other.Remember(maker.MakeComment("something", "a", "t"));
    const absl::Status status = other.Load(snapshot, salt);
    CAPTURE(status.ToString());
    CHECK_FALSE(status.ok());
    CHECK(status.message().find(names) != absl::string_view::npos);
    CHECK(status.message().find("expected") != absl::string_view::npos);
    CHECK(other.size() == 0);
  };
  refused("", kSalt, "size");
  refused(absl::StrCat("ABCD", good.substr(4)), kSalt, "magic");
  std::string version = good;
  version[4] = 9;
  refused(version, kSalt, "version");
  refused(good, kSalt + 1, "salt");
  for (size_t at = 24; at < good.size(); at += 97) {
    std::string flipped = good;
    flipped[at] = static_cast<char>(flipped[at] ^ 0x40);
    refused(flipped, kSalt, "checksum");
  }
  refused(good.substr(0, good.size() - 1), kSalt, "checksum");
}

}  // namespace
}  // namespace winnow
