#include <algorithm>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "core/campaign/campaign_memory.h"
#include "doctest/doctest.h"
#include "tests/core/support/post_maker.h"

namespace winnow {
namespace {

// Three strangers in three threads, whose texts have one string in common and nothing else.
bool IsPayloadCampaign(const std::vector<std::string>& texts) {
  testing::PostMaker maker;
  CampaignMemory memory({});
  bool found = false;
  for (size_t i = 0; i < texts.size(); ++i) {
    const Evidence post = maker.MakeComment(texts[i], absl::StrCat("author", i), absl::StrCat("thread", i));
    const CampaignEvidence evidence = memory.Remember(post).evidence;
    found = std::any_of(evidence.reasons.begin(), evidence.reasons.end(),
                        [](const Reason& reason) { return reason.signal == "payload"; });
  }
  return found;
}

TEST_CASE("what three honest strangers may share") {
  const std::vector<std::vector<std::string>> cases = {
      {"i use git@github.com:a/b.git to clone and it hangs", "does git@github.com need a new key since last week",
       "permission denied for git@github.com from our machine"},
      {"on 10.0.22631.3737 with my intel laptop the audio stops", "can you tell whether 10.0.22631.3737 has the patch",
       "the update to 10.0.22631.3737 broke my graphics driver"},
      {"the owner is 0x0000000000000000000000000000000000000000 after renounce",
       "mint sends a transfer from 0x0000000000000000000000000000000000000000 in tests",
       "we send to 0x0000000000000000000000000000000000000000 and it reverts"},
      {"the signal body_entered is not fired for my node", "i connected signal body_entered twice by mistake",
       "in this engine signal body_entered needs monitoring"},
      {"Ｗｉｎｄｏｗｓの更新が失敗します", "昨日Ｗｉｎｄｏｗｓを再インストールしました",
       "Ｗｉｎｄｏｗｓで入力ができません"},
      {"if you think about suicide please call 1-800-273-8255", "the lifeline is at 1-800-273-8255, call them tonight",
       "call the crisis line 1-800-273-8255 now, we care"},
      {"this looks right\nreviewed-by: jane doe <jane.doe@corp-mail.net>",
       "fixed the leak in probe\nreviewed-by: jane doe <jane.doe@corp-mail.net>",
       "applied to next\nreviewed-by: jane doe <jane.doe@corp-mail.net>"},
  };
  for (const std::vector<std::string>& texts : cases) {
    CAPTURE(texts[0]);
    CHECK_FALSE(IsPayloadCampaign(texts));
  }
}

TEST_CASE("what three strangers of a campaign share") {
  const std::vector<std::vector<std::string>> cases = {
      {"a helpline fixed my account, call +1 888 555 0134", "lost coins? our team phone is 1-888-555-0134",
       "best experts ever, call support at (888) 555-0134"},
      {"he doubled my money, telegram: @coin_doctor9", "daily income, write to https://t.me/coin_doctor9",
       "winning tips on telegram @coin_doctor9 every day"},
      {"gampang menang di 𝙎𝙂𝙄88 hari ini", "makasih 𝙎𝙂𝙄88 sudah kasih", "cuma 𝙎𝙂𝙄88 yang terus bro"},
  };
  for (const std::vector<std::string>& texts : cases) {
    CAPTURE(texts[0]);
    CHECK(IsPayloadCampaign(texts));
  }
}

}  // namespace
}  // namespace winnow
