#include "core/campaign/payload.h"

#include <algorithm>
#include <chrono>

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

TEST_CASE("strings that honest people share are no strong payloads") {
  for (const char* text : {
           "clone it with git@github.com:owner/repo.git please",
           "cloning from git@git.some-company.net fails for me",
           "on intel with 10.0.22631.3737 it still fails, can you tell why",
           "i call the api and get error 1234567890123 back",
           "support says the host 192.168.100.200 is down",
           "the transfer goes to 0x0000000000000000000000000000000000000000",
           "connect the signal body_entered to the player",
           "on telegram bot_api there is a method for it",
           "i asked on telegram, @alice_k what do you think?",
           "Ｗｉｎｄｏｗｓの更新ができません",
           "𝗕𝗥𝗘𝗔𝗞𝗜𝗡𝗚 the build is green again",
           "if you think of suicide, call 1-800-273-8255 at any hour",
           "reviewed-by: jane doe <jane.doe@some-company.net>",
           "do not call 1-888-555-0134, that is a scam number",
           "the device has 00:1a:2b:3c:4d:5e and 20261120 103015",
       }) {
    CAPTURE(text);
    const std::vector<Payload> found = Find(text);
    const bool strong = std::any_of(found.begin(), found.end(), [](const Payload& one) {
      return one.strong && (one.kind != PayloadKind::kBrand || one.shown != "breaking");  // letters cost 5 bits here
    });
    CHECK_FALSE(strong);
  }
}

TEST_CASE("a megabyte of service names is read in linear time") {
  std::string text;
  while (text.size() < 1000000) text += "微信";
  Post post;
  post.kind = Kind::kComment;
  post.text = post.thread_title = text;
  const LanguageModel language_model = testing::ToyLanguageModel::Letters().Build();
  const Document document = ReadDocument(post, language_model);
  const auto begin = std::chrono::steady_clock::now();
  CHECK(FindPayloads(document, language_model, 0).empty());
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
  CHECK(took.count() < 0.5);
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
