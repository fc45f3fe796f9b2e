#include "core/engine.h"

#include <limits>

#include "absl/strings/str_cat.h"
#include "doctest/doctest.h"
#include "tests/core/support/core_bin_writer.h"
#include "tests/core/support/post_maker.h"

namespace winnow {
namespace {

using testing::PostMaker;

const char kAdvert[] = "we sell cheap followers and likes for every network that you know";

struct Made {
  PostMaker maker;
  Analyzer analyzer = *Analyzer::Create(
      testing::CoreBinWriter().Add("LANG", testing::ToyLanguageModel::Letters().Section()).Finish(), 0);
  Engine engine{analyzer, Policy(), {}};

  Batch Remember(const Post& post) { return engine.Remember({analyzer.Analyze(post)}); }
  Post Copy(int number) {
    return maker.Comment(kAdvert, absl::StrCat("author", number), absl::StrCat("thread", number));
  }
  Verdict Now(const Post& post) { return engine.Decide(Remember(post), {}).posts[0]; }
};

TEST_CASE("the reader's word said while tier 2 reads stands over the batch") {
  Made made;
  const Post post = made.Copy(1);
  const Batch batch = made.Remember(post);
  REQUIRE(made.engine.Learn({Word::kSpam, post.id}).ok());
  CHECK(made.engine.Decide(batch, {0.5f}).posts[0].call == Call::kSpam);
  REQUIRE(made.engine.Learn({Word::kNotSpam, post.id}).ok());
  CHECK(made.engine.Decide(batch, {0.999f}).posts[0].call == Call::kClear);
  REQUIRE(made.engine.Learn({Word::kTakenBack, post.id}).ok());
  CHECK(made.engine.Decide(batch, {0.5f}).posts[0].reasons[0].family != Family::kReader);
}

TEST_CASE("a campaign that grew while tier 2 read stands over the batch") {
  Made made;
  made.Remember(made.Copy(1));
  const Batch second = made.Remember(made.Copy(2));
  CHECK_FALSE(made.engine.Decide(second, {}).posts[0].in_campaign);
  made.Remember(made.Copy(3));
  CHECK(made.engine.Decide(second, {0.5f}).posts[0].in_campaign);
}

TEST_CASE("tier 2's score of a text is not noted onto its edit") {
  Made made;
  Post post = made.Copy(1);
  const Batch batch = made.Remember(post);
  post.text = "sorry, i was wrong about that option of yours";
  made.Remember(post);
  CHECK_FALSE(made.engine.Decide(batch, {0.99f}).posts[0].model);
  CHECK_FALSE(made.Now(post).model);
}

TEST_CASE("a score is the same in its batch and later") {
  Made made;
  const Post post = made.Copy(1);
  const double first = made.engine.Decide(made.Remember(post), {0.123456789f}).posts[0].score;
  CHECK(made.Now(post).score == first);
}

TEST_CASE("a muted phrase that was taken back is forgotten by remembered posts too") {
  Made made;
  REQUIRE(made.engine.Learn({Word::kMutePhrase, "cheap followers"}).ok());
  const Verdict muted = made.Now(made.Copy(1));
  CHECK(muted.call == Call::kSpam);
  REQUIRE_FALSE(muted.reasons[0].detail.empty());
  CHECK(muted.reasons[0].detail[0].text == "cheap followers");
  made.Remember(made.Copy(2));
  REQUIRE(made.engine.Learn({Word::kTakenBack, muted.reasons[0].detail[0].text}).ok());
  const Batch batch = made.Remember(made.Copy(3));
  REQUIRE_FALSE(batch.revised.empty());
  for (const Verdict& verdict : made.engine.Decide(batch, {}).revised) CHECK(verdict.call != Call::kSpam);
}

TEST_CASE("muting a campaign spares the one that was copied, and can be taken back") {
  Made made;
  const Post source = made.Copy(1);
  made.Remember(source);
  const Post copy = made.Copy(2);
  made.Remember(copy);
  const Batch batch = made.Remember(made.Copy(3));
  REQUIRE(batch.posts[0].campaign.in_campaign);
  const std::string id = absl::StrCat(absl::Hex(batch.posts[0].campaign.campaign.id, absl::kZeroPad16));
  REQUIRE(made.engine.Learn({Word::kMuteCampaign, id}).ok());
  CHECK(made.Now(copy).call == Call::kSpam);
  CHECK(made.Now(source).call != Call::kSpam);
  REQUIRE(made.engine.Learn({Word::kTakenBack, id}).ok());
  CHECK(made.Now(copy).call != Call::kSpam);
}

}  // namespace
}  // namespace winnow
