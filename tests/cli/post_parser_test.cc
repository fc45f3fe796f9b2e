#include "tools/cli/post_parser.h"

#include <doctest/doctest.h>

#include "absl/strings/match.h"
#include "tools/cli/line_reader.h"

namespace winnow::cli {
namespace {

absl::Status Parse(std::string line, InputPost* post) {
  const size_t size = line.size();
  line.resize(size + LineReader::kPadding, ' ');
  static PostParser parser;
  return parser.Parse(absl::string_view(line).substr(0, size), post);
}

TEST_CASE("a post with every field") {
  InputPost input;
  REQUIRE(Parse(R"({"id":"www.reddit.com/t1_a","site":"reddit","kind":"comment","url":"https://www.reddit.com/x",
    "title":"T","text":"caf\u00e9 \ud83d\ude00","quoted":"q","code_chars":12,"links":["https://a.example/","b"],
    "lang":"fr","edited":true,"thread":"t","thread_title":"tt","thread_author":"ta","parent_id":"p","author":"me",
    "author_created_at":"2020-01-01T00:00:00Z","author_role":"first_time","created_at":"2026-02-10T20:27:06Z",
    "seen_at":"2026-02-10T20:28:06Z","score":-4,"replies":3.0,"label":"ham","source":"here","more":{"a":[1]}})",
                &input)
              .ok());
  const Post& post = input.post;
  CHECK(post.id == "www.reddit.com/t1_a");
  CHECK(post.site == Site::kReddit);
  CHECK(post.kind == Kind::kComment);
  CHECK(post.url == "https://www.reddit.com/x");
  CHECK(post.title == "T");
  CHECK(post.text == "caf\u00e9 \U0001F600");
  CHECK(post.quoted == "q");
  CHECK(post.code_chars == 12);
  CHECK(post.links == std::vector<std::string>{"https://a.example/", "b"});
  CHECK(post.lang == "fr");
  CHECK(post.edited);
  CHECK(post.thread == "t");
  CHECK(post.thread_title == "tt");
  CHECK(post.thread_author == "ta");
  CHECK(post.parent_id == "p");
  CHECK(post.author == "me");
  CHECK(post.author_created_at == 1577836800000);
  CHECK(post.author_role == Role::kFirstTime);
  CHECK(post.created_at == 1770755226000);
  CHECK(post.seen_at == 1770755286000);
  CHECK(post.score == -4);
  CHECK(post.replies == 3);
  CHECK(input.label == "ham");
  CHECK(input.source == "here");
}

TEST_CASE("null and absent fields are unknown, and nothing stays from the line before") {
  InputPost input;
  REQUIRE(Parse(R"({"id":"a","text":"x","author":"me","score":1,"links":["l"],"edited":true,"label":"spam"})", &input)
              .ok());
  REQUIRE(Parse(R"({"id":"b","text":"","author":null,"score":null,"links":null,"site":null,"created_at":null})", &input)
              .ok());
  CHECK(input.post.id == "b");
  CHECK(input.post.text.empty());
  CHECK(input.post.author.empty());
  CHECK(input.post.score == kUnknownCount);
  CHECK(input.post.links.empty());
  CHECK_FALSE(input.post.edited);
  CHECK(input.post.created_at == kUnknownTime);
  CHECK(input.label.empty());
}

struct Bad {
  const char* line;
  const char* message;
};

TEST_CASE("bad lines are named with their field") {
  const Bad cases[] = {
      {R"({"text":"x"})", "field `id`"},
      {R"({"id":"","text":"x"})", "field `id`"},
      {R"({"id":null,"text":"x"})", "field `id`"},
      {R"({"id":7,"text":"x"})", "field `id`: expected a string, found a number"},
      {R"({"id":"a"})", "field `text`"},
      {R"({"id":"a","text":null})", "field `text`"},
      {R"({"id":"a","text":["x"]})", "field `text`: expected a string, found an array"},
      {R"({"id":"a","text":"x","title":5})", "field `title`"},
      {R"({"id":"a","text":"x","score":"5"})", "field `score`: expected a whole number, found a string"},
      {R"({"id":"a","text":"x","score":1.5})", "field `score`"},
      {R"({"id":"a","text":"x","replies":-1})", "field `replies`"},
      {R"({"id":"a","text":"x","code_chars":true})", "field `code_chars`"},
      {R"({"id":"a","text":"x","links":"l"})", "field `links`"},
      {R"({"id":"a","text":"x","links":[1]})", "field `links`"},
      {R"({"id":"a","text":"x","edited":"yes"})", "field `edited`"},
      {R"({"id":"a","text":"x","created_at":"2026-02-10T20:27:06"})", "field `created_at`"},
      {R"({"id":"a","text":"x","seen_at":1770755226})", "field `seen_at`"},
      {R"({"id":"a","text":"x","site":{}})", "field `site`"},
      {R"(["id","a"])", "expected a JSON object, found an array"},
      {R"("text")", "expected a JSON object, found a string"},
      {R"({"id":"a","text":"x"} {})", "not a line of JSON"},
      {R"({"id":"a","text":"x")", "not a line of JSON"},
      {R"({"id":"a","text":"x","z":tru})", "not a line of JSON"},
      {R"({"id":"a","text":"x\q"})", "not a line of JSON"},
      {"{\"id\":\"a\",\"text\":\"a\tb\"}", "not a line of JSON"},
      {"{\"id\":\"a\",\"text\":\"x\",\"score\":1e999}", "not a line of JSON"},
  };
  for (const Bad& c : cases) {
    CAPTURE(c.line);
    InputPost input;
    const absl::Status status = Parse(c.line, &input);
    REQUIRE_FALSE(status.ok());
    CAPTURE(std::string(status.message()));
    CHECK(absl::StrContains(status.message(), c.message));
  }
}

TEST_CASE("half characters and broken UTF-8 are replaced") {
  InputPost input;
  REQUIRE(Parse(R"({"id":"a","text":"x\ud83dy\udc00z\ud83d\ude00"})", &input).ok());
  CHECK(input.post.text == "x\uFFFDy\uFFFDz\U0001F600");
  REQUIRE(Parse(R"({"id":"a","text":"\\ud83d"})", &input).ok());
  CHECK(input.post.text == "\\ud83d");
  REQUIRE(Parse("{\"id\":\"a\",\"text\":\"x\xff\xc3y\"}", &input).ok());
  CHECK(input.post.text == "x\uFFFD\uFFFDy");
}

TEST_CASE("counts keep within their range") {
  InputPost input;
  REQUIRE(Parse(R"({"id":"a","text":"","score":99999999999,"replies":2147483647})", &input).ok());
  CHECK(input.post.score == 2147483647);
  REQUIRE(Parse(R"({"id":"a","text":"","score":-99999999999})", &input).ok());
  CHECK(input.post.score == -2147483647);
  CHECK(input.post.score != kUnknownCount);
}

TEST_CASE("a text of many megabytes") {
  InputPost input;
  REQUIRE(Parse("{\"id\":\"a\",\"text\":\"" + std::string(5 << 20, 'x') + "\"}", &input).ok());
  CHECK(input.post.text.size() == 5 << 20);
}

}  // namespace
}  // namespace winnow::cli
