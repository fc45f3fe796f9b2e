#include "core/document.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "tests/core/support/toy_language_model.h"

namespace winnow {
namespace {

Document Read(const std::string& title, const std::string& text) {
  static const LanguageModel model = testing::ToyLanguageModel::Letters().Build();
  static Post post;
  post = Post{};
  post.title = title;
  post.text = text;
  return ReadDocument(post, model);
}

std::string Words(const Document& document) {
  std::string out;
  for (const Token& token : document.tokens) {
    if (!out.empty()) out += '|';
    out += document.words_text.substr(token.begin, token.end - token.begin);
    if (token.code_like) out += '*';
  }
  return out;
}

TEST_CASE("Title and prose are read together") {
  const Document document = Read("My Title", "Some TEXT here");
  CHECK(document.raw == "My Title\nSome TEXT here");
  CHECK(document.text_begin == 9);
  CHECK(document.words_text == "my title some text here");
  CHECK(document.prose == "some text here");
  CHECK(document.left_out == 0);
  CHECK(Words(document) == "my|title|some|text|here");
  CHECK(document.costs.size() == document.words_text.size());
  uint32_t sum = 0;
  for (const Token& token : document.tokens) sum += token.cost;
  CHECK(document.bits == static_cast<float>(sum) / 16);
}

TEST_CASE("An empty post is a document") {
  const Document document = Read("", "");
  CHECK(document.tokens.empty());
  CHECK(document.bits == 0);
  CHECK(Read("only", "").words_text == "only");
}

TEST_CASE("Tokens are words, and names of code are told") {
  CHECK(Words(Read("", "don't well-known foo_bar src/main.cc x86_64 and/or 3.5 v2 a.b end. - !")) ==
        "don't|well-known|foo_bar*|src/main.cc*|x86_64*|and/or|3.5|v2*|a.b*|end");
  CHECK(Words(Read("", "我们 go去")) == "我|们|go|去");
  CHECK(Words(Read("", "สวัสดี")).find('|') != std::string::npos);
}

TEST_CASE("Prose leaves out what is not the author's own") {
  struct Case {
    const char* text;
    const char* prose;
  };
  for (const Case& c : std::vector<Case>{
           {"before\n```\ncode here\n```\nafter", "before after"},
           {"before\n```\nnever closed", "before ``` never closed"},
           {"a\n\n    indented code\n    more\n\nb", "a b"},
           {"a\n    wrapped line", "a wrapped line"},
           {"> quoted\nmine", "mine"},
           {"see https://a.com/b now", "see now"},
           {"a <!-- comment\nlines --> b", "a b"},
           {"a <!-- open", "a <!-- open"},
           {"x\n2024-01-02 10:11:12 starting\ny", "x y"},
           {"2024-01-02 was a good day", "2024-01-02 was a good day"},
           {"x\n    at foo.Bar.baz(Baz.java:12)\ny", "x y"},
           {"Traceback (most recent call last):\n  File \"a.py\", line 3\ny", "y"},
           {"diff --git a/x b/x\n-old\n+new\nthanks", "thanks"},
           {"| a | b |\n|---|---|\n| 1 | 2 |\nok", "ok"},
           {"- item one\n- item two", "- item one - item two"},
       }) {
    CAPTURE(c.text);
    const Document document = Read("", c.text);
    CHECK(document.prose == c.prose);
    CHECK((document.left_out > 0) == (document.prose != document.body.text));
  }
}

TEST_CASE("Links that the text does not show are added") {
  Post post;
  post.text = "see https://a.com/x here";
  post.links = {"https://a.com/x", "https://b.org/y", "/relative", ""};
  const Document document = ReadDocument(post, testing::ToyLanguageModel().Build());
  REQUIRE(document.urls.size() == 2);
  CHECK(document.urls[1].host == "b.org");
  CHECK(document.urls[1].begin == document.raw.size());
}

}  // namespace
}  // namespace winnow
