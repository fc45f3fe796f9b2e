#include "core/campaign/payload.h"

#include <algorithm>

#include "doctest/doctest.h"
#include "tests/core/support/post_maker.h"

namespace winnow {
namespace {

std::vector<Payload> Find(const std::string& text, const std::string& thread_title = "") {
  const LanguageModel language_model = testing::ToyLanguageModel::Letters().Build();
  Post post;
  post.kind = Kind::kComment;
  post.text = text;
  post.thread_title = thread_title;
  return FindPayloads(ReadDocument(post, language_model), language_model, 0);
}

bool Has(const std::vector<Payload>& payloads, PayloadKind kind, const std::string& shown) {
  return std::any_of(payloads.begin(), payloads.end(),
                     [&](const Payload& one) { return one.kind == kind && one.shown == shown; });
}

TEST_CASE("payloads are found in their one form") {
  const struct {
    const char* text;
    PayloadKind kind;
    const char* shown;
  } cases[] = {
      {"visit https://www.shop.cheap-likes.com/a?b=c now", PayloadKind::kDomain, "cheap-likes.com"},
      {"visit https://l.facebook.com/l.php?u=https%3A%2F%2Fcheap-likes.com%2Fx now", PayloadKind::kDomain,
       "cheap-likes.com"},
      {"see https://bit.ly/3xYz12", PayloadKind::kDomain, "bit.ly/3xYz12"},
      {"join https://discord.gg/abCD12", PayloadKind::kInvite, "discord.gg/abCD12"},
      {"sign up at https://casino.com/?ref=max77", PayloadKind::kInvite, "casino.com?ref=max77"},
      {"write to https://t.me/coin_doctor9", PayloadKind::kHandle, "coin_doctor9"},
      {"telegram: @coin_doctor9", PayloadKind::kHandle, "coin_doctor9"},
      {"my whatsapp is coin_doctor9", PayloadKind::kHandle, "coin_doctor9"},
      {"加微信：kf88990", PayloadKind::kHandle, "kf88990"},
      {"mail help.desk@recovery-pros.com today", PayloadKind::kHandle, "help.desk@recovery-pros.com"},
      {"call +1 (888) 555-0134 now", PayloadKind::kPhone, "885550134"},
      {"call support at 888-555-0134 now", PayloadKind::kPhone, "885550134"},
      {"send to 0x52908400098527886E0F7030069857D2E4169EE7", PayloadKind::kWallet,
       "0x52908400098527886E0F7030069857D2E4169EE7"},
      {"send to bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq", PayloadKind::kWallet,
       "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq"},
      {"main di 𝙎𝙂𝙄88 saja", PayloadKind::kBrand, "sgi88"},
      {"rekomendasi diＧＡ Ｒ Ｕ ＤＡ ＨＯ ＫＩ", PayloadKind::kBrand, "garudahoki"},
  };
  for (const auto& one : cases) {
    CAPTURE(one.text);
    CHECK(Has(Find(one.text), one.kind, one.shown));
  }
}

TEST_CASE("what looks like a payload and is none") {
  for (const char* text : {
           "@alice could you look at this? cc @bob",
           "see https://github.com/owner/repo/issues/12 and https://en.wikipedia.org/wiki/Winnowing",
           "it broke on 2026-11-20 10:30:15 with 1920x1080",
           "error code 1234567890123 at offset 998877665544",
           "the commit is 9fceb02d0ae598e95dc970b74767f19372d61af8",
           "happy new year to everybody",
       }) {
    CAPTURE(text);
    CHECK(Find(text).empty());
  }
}

TEST_CASE("what the thread's title has is its topic") {
  CHECK_FALSE(Find("i like https://acme-widgets.com best").empty());
  CHECK(Find("i like https://acme-widgets.com best", "Has anybody tried acme-widgets.com?").empty());
}

TEST_CASE("hashes are salted") {
  const LanguageModel language_model = testing::ToyLanguageModel::Letters().Build();
  Post post;
  post.text = "telegram: @coin_doctor9";
  const Document document = ReadDocument(post, language_model);
  const auto one = FindPayloads(document, language_model, 1);
  const auto two = FindPayloads(document, language_model, 2);
  REQUIRE(one.size() == 1);
  REQUIRE(two.size() == 1);
  CHECK(one[0].hash != two[0].hash);
}

}  // namespace
}  // namespace winnow
