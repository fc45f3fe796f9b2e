// Kind 7: what honest people repeat, and what programs that a project installed say.
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/str_split.h"
#include "tests/bench/streams/campaigns.h"
#include "tests/bench/streams/honest.h"
#include "tests/bench/streams/texts.h"

namespace winnow::streams {
namespace {

class Repeats {
 public:
  Repeats(const std::vector<StreamPost>& honest, Random* random, std::vector<StreamPost>* out)
      : honest_(honest), random_(*random), out_(*out) {}

  void Add() {
    switch (random_.Below(8)) {
      case 0:
      case 1:
      case 2:
        Put("reaction", random_.Pick(Reactions()), Anybody());
        return;
      case 3:
        return Issue();
      case 4:
        return Trace();
      case 5:
        return Bot();
      case 6:
        return DoubleSubmit();
      default:
        return random_.Chance(0.5) ? Announce() : Quote();
    }
  }

 private:
  std::string Anybody() { return absl::StrCat("person", random_.Below(5000)); }

  StreamPost& Put(const char* flavour, std::string text, std::string author) {
    StreamPost made;
    made.kind = Kind::kHonestRepeats;
    made.flavour = flavour;
    made.script = "latin";
    Post& post = made.post;
    post.site = Site::kGitHub;
    post.kind = winnow::Kind::kComment;
    post.thread = absl::StrCat("github.com/forum/place", random_.Below(30), "/issues/", random_.Below(4000));
    post.id = absl::StrCat(post.thread, "/repeat-", ++count_);
    post.created_at = kStreamStart + random_.Between(0, kStreamLength);
    post.text = std::move(text);
    post.author = std::move(author);
    out_.push_back(std::move(made));
    return out_.back();
  }

  // Words of somebody's own: pieces of two honest posts.
  std::string Sentence() { return absl::StrCat(Piece(), " ", Piece()); }
  std::string Piece() {
    const Post& post = honest_[random_.Below(static_cast<uint32_t>(honest_.size()))].post;
    const std::vector<std::string> words =
        absl::StrSplit(post.text.substr(0, 2000), absl::ByAnyChar(" \n"), absl::SkipEmpty());
    if (words.size() < 8) return absl::StrCat(Word(), " ", Word(), " ", Word());
    const size_t begin = random_.Below(static_cast<uint32_t>(words.size() - 7));
    return absl::StrJoin(words.begin() + static_cast<std::ptrdiff_t>(begin),
                         words.begin() + static_cast<std::ptrdiff_t>(begin) + 7, " ");
  }

  // A word of nobody else's.
  std::string Word() {
    static const auto* const syllables = new std::vector<std::string>{"ka", "ro",  "lim", "ve",  "sta", "mo",  "ner",
                                                                      "ti", "bel", "du",  "fra", "go",  "han", "si"};
    std::string word;
    for (int i = 0; i < 4; ++i) word += random_.Pick(*syllables);
    return word;
  }

  void Issue() {
    std::string text;
    for (const std::string& line : IssueTemplate()) {
      absl::StrAppend(&text,
                      absl::StrReplaceAll(line, {{"{body}", Sentence()},
                                                 {"{n}", absl::StrCat(random_.Below(30), ".", random_.Below(10))}}),
                      "\n");
    }
    StreamPost& made = Put("issue_template", text, Anybody());
    made.post.kind = winnow::Kind::kIssue;
    made.post.title = Sentence();
    made.post.thread = made.post.id;
  }

  void Trace() {
    std::string text = absl::StrCat(Sentence(), ", this is what I get:\n```\n");
    for (const std::string& line : StackTrace()) {
      absl::StrAppend(&text, absl::StrReplaceAll(line, {{"{n}", absl::StrCat(random_.Below(900))}}), "\n");
    }
    Put("stack_trace", absl::StrCat(text, "```"), Anybody());
  }

  void Bot() { Put("bot", random_.Pick(BotNotices()), "helper[bot]"); }

  void DoubleSubmit() {
    const std::string text = absl::StrCat(Sentence(), ", ", Sentence(), "?");
    const StreamPost first = Put("double_submit", text, Anybody());
    StreamPost& second = Put("double_submit", text, first.post.author);
    second.post.thread = first.post.thread;
    second.post.created_at = first.post.created_at + random_.Between(1000, 50000);
  }

  void Announce() {
    const std::string version = absl::StrCat(1 + random_.Below(9), ".", random_.Below(30), ".", random_.Below(9));
    const std::string text = absl::StrCat(Word(), " ", version, " is out. Fixed: ", Sentence(), "; ", Sentence(),
                                          ". Known: ", Sentence(), ". Thanks to ", Word(), " and ", Word(), ".");
    const std::string author = Anybody();
    const TimeMs start = kStreamStart + random_.Between(0, kStreamLength - 7200000);
    for (int i = 0; i < 3; ++i) {
      StreamPost& made = Put("announcement", text, author);
      made.post.kind = winnow::Kind::kPost;
      made.post.site = Site::kReddit;
      made.post.thread = absl::StrCat("www.reddit.com/r/community", i, "/a", count_);
      made.post.id = made.post.thread;
      made.post.created_at = start + i * 600000;
    }
  }

  void Quote() {
    const std::string quoted = absl::StrCat(Sentence(), " whenever I try it twice in a row");
    const std::string thread = Put("quote", quoted, Anybody()).post.thread;
    for (int i = 0; i < 3; ++i) {
      StreamPost& made =
          Put("quote", absl::StrCat("> ", quoted, "\n\n", Sentence(), " here, but only sometimes."), Anybody());
      made.post.thread = thread;
    }
  }

  const std::vector<StreamPost>& honest_;
  Random& random_;
  std::vector<StreamPost>& out_;
  int count_ = 0;
};

}  // namespace

void AddHonestRepeats(int count, Random* random, std::vector<StreamPost>* stream) {
  const std::vector<StreamPost> honest = *stream;
  Repeats repeats(honest, random, stream);
  for (int i = 0; i < count; ++i) repeats.Add();
}

}  // namespace winnow::streams
