#include "core/verdict.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "doctest/doctest.h"

namespace winnow {
namespace {

constexpr float kNotRead = std::numeric_limits<float>::quiet_NaN();

// A post of enough words, with what each family says of it.
struct Made {
  Evidence evidence;
  CampaignEvidence campaign;
  ReaderWord reader;
  float model_score = kNotRead;

  Made() {
    evidence.id = "forum.example/c1";
    evidence.bits = 200;
    evidence.kind = Kind::kComment;
    evidence.author = 1;
    evidence.thread_author = 2;
  }
  Made& Content(float log_odds) {
    evidence.content = log_odds;
    evidence.reasons.push_back({"wording", Family::kContent, log_odds, {}});
    return *this;
  }
  Made& Behaviour(float log_odds) {
    evidence.reasons.push_back({"reply_latency", Family::kBehaviour, log_odds, {}});
    return *this;
  }
  Made& Campaign(float log_odds) {
    campaign.in_campaign = true;
    campaign.campaign.id = 5;
    campaign.log_odds = log_odds;
    campaign.reasons.push_back({"near_duplicate", Family::kCampaign, log_odds, {}});
    return *this;
  }
  Verdict Decide() const { return winnow::Decide(evidence, campaign, reader, model_score, Policy()); }
};

bool HasReason(const Verdict& verdict, absl::string_view signal) {
  return std::any_of(verdict.reasons.begin(), verdict.reasons.end(),
                     [&](const Reason& reason) { return reason.signal == signal; });
}

TEST_CASE("calls follow score and families") {
  const struct {
    const char* what;
    Made made;
    Call call;
  } cases[] = {
      {"honest words", Made().Content(-3), Call::kClear},
      {"nothing at all", Made(), Call::kClear},
      {"bad words below the threshold", Made().Content(2), Call::kClear},
      {"bad words alone are never hidden", Made().Content(50), Call::kSuspect},
      {"a campaign of honest-looking words", Made().Content(-8).Campaign(5.5f), Call::kSuspect},
      {"a campaign alone is never hidden", Made().Campaign(9), Call::kSuspect},
      {"bad words in a campaign", Made().Content(3).Campaign(5), Call::kSpam},
      {"a second family below the floor", Made().Content(0.5f).Campaign(9), Call::kSuspect},
      {"three weak families", Made().Content(1.2f).Behaviour(1.2f).Campaign(1.2f), Call::kSpam},
  };
  for (const auto& one : cases) {
    CAPTURE(one.what);
    const Verdict verdict = one.made.Decide();
    CHECK(Name(verdict.call) == Name(one.call));
    CHECK(verdict.score > 0);
    CHECK(verdict.score < 1);
    CHECK_FALSE(verdict.reasons.empty());
  }
}

TEST_CASE("a payload that the words may have read too is no second family") {
  Made made;
  made.Content(4).Campaign(5);
  CHECK(made.Decide().call == Call::kSpam);
  made.campaign.payload_alone = true;
  CHECK(made.Decide().call == Call::kSuspect);
  made.reader = {Word::kSpam};
  CHECK(made.Decide().call == Call::kSpam);
}

TEST_CASE("scores are never tied, however far beyond a cap") {
  double before = 0;
  for (const float content : {-40.0f, -8.0f, -2.0f, 0.0f, 1.0f, 5.0f, 6.0f, 7.0f, 20.0f, 21.0f, 300.0f}) {
    const double score = Made().Content(content).Decide().score;
    CHECK(score > before);
    before = score;
  }
}

TEST_CASE("too few bits are unsure unless a campaign or the reader decides") {
  Made made;
  made.evidence.bits = 12;
  CHECK(made.Decide().call == Call::kUnsure);
  CHECK(made.Decide().reasons[0].signal == "too_few_bits");
  CHECK(Made(made).Content(9).Decide().call == Call::kUnsure);
  CHECK(Made(made).Campaign(6).Decide().call == Call::kSuspect);
  Made spoken = made;
  spoken.reader.word = Word::kSpam;
  CHECK(spoken.Decide().call == Call::kSpam);
}

TEST_CASE("exemptions change the call, never the score") {
  const Made spam = Made().Content(4).Campaign(6);
  REQUIRE(spam.Decide().call == Call::kSpam);
  const auto exempt = [&](auto change, const char* reason) {
    Made made = spam;
    change(&made);
    const Verdict verdict = made.Decide();
    CAPTURE(reason);
    CHECK(verdict.call == Call::kClear);
    CHECK(verdict.score == spam.Decide().score);
    CHECK(verdict.reasons[0].signal == reason);
  };
  exempt([](Made* made) { made->evidence.role = Role::kMaintainer; }, "exempt_maintainer");
  exempt([](Made* made) { made->evidence.role = Role::kOwner; }, "exempt_maintainer");
  exempt([](Made* made) { made->evidence.role = Role::kModerator; }, "exempt_moderator");
  exempt([](Made* made) { made->evidence.thread_author = made->evidence.author; }, "exempt_thread_author");
  exempt([](Made* made) { made->reader.word = Word::kTrustAuthor; }, "reader_trusts_author");
  Made opening = spam;
  opening.evidence.kind = Kind::kPost;
  opening.evidence.thread_author = opening.evidence.author;
  CHECK(opening.Decide().call == Call::kSpam);
  Made contributor = spam;
  contributor.evidence.role = Role::kContributor;
  CHECK(contributor.Decide().call == Call::kSpam);
}

TEST_CASE("the reader's word beats everything") {
  Made spam = Made().Content(5).Campaign(8);
  spam.reader.word = Word::kNotSpam;
  CHECK(spam.Decide().call == Call::kClear);
  Made honest = Made().Content(-5);
  honest.evidence.role = Role::kMaintainer;
  for (const Word word : {Word::kSpam, Word::kMuteCampaign, Word::kMutePhrase}) {
    honest.reader.word = word;
    CHECK(honest.Decide().call == Call::kSpam);
  }
}

TEST_CASE("the one that was copied keeps its verdict") {
  Made made = Made().Content(-1).Campaign(7);
  made.campaign.source = true;
  made.campaign.reasons = {{"copied_by_others", Family::kCampaign, 0, {}}};
  CHECK(made.Decide().call == Call::kClear);
  CHECK(made.Decide().score == Made().Content(-1).Decide().score);
  CHECK(HasReason(made.Decide(), "copied_by_others"));
}

TEST_CASE("tier 2 is weighed where it has read, and says so") {
  Made made = Made().Content(1);
  CHECK_FALSE(made.Decide().model);
  made.model_score = 0.999f;
  const Verdict high = made.Decide();
  CHECK(high.model);
  CHECK(HasReason(high, "model"));
  made.model_score = 0.01f;
  CHECK(made.Decide().score < high.score);
  made.model_score = 1.0f;
  CHECK(made.Decide().score < 1);
}

TEST_CASE("machine-like style never enters the score") {
  Made made = Made().Content(1.5f);
  const double score = made.Decide().score;
  made.evidence.machine_like = 1;
  CHECK(made.Decide().score == score);
  CHECK(made.Decide().machine_like == 1);
}

TEST_CASE("a clear post says what spoke for it, or that nothing spoke against it") {
  CHECK(HasReason(Made().Content(-2).Decide(), "wording"));
  CHECK_FALSE(HasReason(Made().Content(-2).Decide(), "nothing_against"));
  CHECK(HasReason(Made().Content(0.5f).Decide(), "nothing_against"));
}

}  // namespace
}  // namespace winnow
