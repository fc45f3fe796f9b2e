#include "core/reader_words.h"

#include "doctest/doctest.h"

namespace winnow {
namespace {

using On = ReaderWords::On;
constexpr uint64_t kPost = 11, kAuthor = 22, kCampaign = 33;

TEST_CASE("the most specific word stands, and each can be taken back") {
  ReaderWords words;
  const auto about = [&] { return words.About(kPost, kAuthor, "buy cheap likes today", kCampaign).word; };
  CHECK(about() == Word::kTakenBack);
  words.Say(On::kCampaign, kCampaign, "", Word::kMuteCampaign);
  CHECK(about() == Word::kMuteCampaign);
  words.Say(On::kPhrase, 0, "cheap likes", Word::kMutePhrase);
  CHECK(about() == Word::kMutePhrase);
  words.Say(On::kAuthor, kAuthor, "", Word::kTrustAuthor);
  CHECK(about() == Word::kTrustAuthor);
  words.Say(On::kPost, kPost, "", Word::kSpam);
  CHECK(about() == Word::kSpam);
  words.Say(On::kPost, kPost, "", Word::kNotSpam);
  CHECK(about() == Word::kNotSpam);
  words.Say(On::kPost, kPost, "", Word::kTakenBack);
  words.Say(On::kAuthor, kAuthor, "", Word::kTakenBack);
  words.Say(On::kPhrase, 0, "cheap likes", Word::kTakenBack);
  words.Say(On::kCampaign, kCampaign, "", Word::kTakenBack);
  CHECK(about() == Word::kTakenBack);
  CHECK(words.size() == 0);
}

TEST_CASE("a phrase is found as whole words") {
  const struct {
    const char* phrase;
    const char* words;
    bool found;
  } cases[] = {{"cheap likes", "buy cheap likes today", true},
               {"cheap likes", "cheap likes", true},
               {"heap", "buy cheap likes", false},
               {"like", "cheap likes", false},
               {"代开发票", "专业代开发票联系", true},
               {"likes!", "cheap likes!!", true}};
  for (const auto& one : cases) {
    CAPTURE(one.phrase);
    ReaderWords words;
    words.Say(On::kPhrase, 0, one.phrase, Word::kMutePhrase);
    CHECK((words.About(1, 2, one.words, 0).word == Word::kMutePhrase) == one.found);
  }
}

TEST_CASE("unknown authors and campaigns are nobody") {
  ReaderWords words;
  words.Say(On::kAuthor, 0, "", Word::kTrustAuthor);
  words.Say(On::kCampaign, 0, "", Word::kMuteCampaign);
  CHECK(words.About(1, 0, "", 0).word == Word::kTakenBack);
}

TEST_CASE("words are saved and loaded; what is not sound is refused and leaves none") {
  ReaderWords words;
  words.Say(On::kPost, kPost, "", Word::kNotSpam);
  words.Say(On::kPhrase, 0, "cheap likes", Word::kMutePhrase);
  const std::string saved = words.Save(7);
  ReaderWords loaded;
  REQUIRE(loaded.Load(saved, 7).ok());
  CHECK(loaded.Save(7) == saved);
  CHECK(loaded.About(kPost, 0, "", 0).word == Word::kNotSpam);
  CHECK_FALSE(loaded.Load(saved, 8).ok());
  CHECK(loaded.size() == 0);
  for (size_t at = 0; at < saved.size(); ++at) {
    std::string broken = saved;
    broken[at] = static_cast<char>(broken[at] ^ 1);
    CHECK_FALSE(loaded.Load(broken, 7).ok());
    CHECK_FALSE(loaded.Load(saved.substr(0, at), 7).ok());
  }
}

}  // namespace
}  // namespace winnow
