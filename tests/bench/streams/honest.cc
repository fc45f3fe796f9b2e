#include "tests/bench/streams/honest.h"

#include <algorithm>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "tools/cli/byte_source.h"
#include "tools/cli/line_reader.h"
#include "tools/cli/post_parser.h"

namespace winnow::streams {
namespace {

struct Source {
  const char* name;
  Site site;
  const char* host;
  winnow::Kind kind;
  const char* script;
  size_t per_thread = 12;  // where the set has no threads: neighbours that share one
};
constexpr Source kSources[] = {
    {"gh-nlbse24", Site::kGitHub, "github.com", winnow::Kind::kIssue, "latin"},
    {"gh-aidev-issues", Site::kGitHub, "github.com", winnow::Kind::kIssue, "latin"},
    {"gh-aidev-prs", Site::kGitHub, "github.com", winnow::Kind::kPullRequest, "latin"},
    {"gh-aidev-comments", Site::kGitHub, "github.com", winnow::Kind::kComment, "latin"},
    {"gh-incivility", Site::kGitHub, "github.com", winnow::Kind::kComment, "latin"},
    {"bz-bugbug", Site::kBugzilla, "bugzilla.mozilla.org", winnow::Kind::kComment, "latin"},
    {"so-senti4sd", Site::kOther, "stackoverflow.com", winnow::Kind::kComment, "latin"},
    {"reddit-top2013", Site::kReddit, "www.reddit.com", winnow::Kind::kPost, "latin"},
    {"reddit-rulemod", Site::kReddit, "www.reddit.com", winnow::Kind::kComment, "latin"},
    {"reddit-comments19", Site::kReddit, "www.reddit.com", winnow::Kind::kComment, "latin"},
    {"reddit-techsupport25", Site::kReddit, "www.reddit.com", winnow::Kind::kComment, "latin"},
    {"bsky-threads", Site::kBluesky, "bsky.app", winnow::Kind::kComment, "latin"},
    {"bsky-research", Site::kBluesky, "bsky.app", winnow::Kind::kPost, "latin"},
    {"hn-2012", Site::kHackerNews, "news.ycombinator.com", winnow::Kind::kComment, "latin"},
    {"yt-judol-id", Site::kOther, "www.youtube.com", winnow::Kind::kComment, "latin", 400},
    {"tg-ru-ham", Site::kOther, "t.me", winnow::Kind::kComment, "cyrillic"},
    {"chat-zh-tgspam", Site::kOther, "t.me", winnow::Kind::kComment, "han"},
    {"vi-spamreviews", Site::kOther, "shopee.vn", winnow::Kind::kComment, "latin"},
};

absl::StatusOr<std::vector<cli::InputPost>> ReadRows(const std::string& path) {
  absl::StatusOr<std::unique_ptr<cli::ByteSource>> bytes = cli::OpenSource(path);
  if (!bytes.ok()) return bytes.status();
  cli::LineReader lines(*std::move(bytes));
  cli::PostParser parser;
  std::vector<cli::InputPost> rows;
  absl::string_view line;
  while (lines.Next(&line) == cli::LineReader::Outcome::kLine) {
    cli::InputPost row;
    if (parser.Parse(line, &row).ok()) rows.push_back(std::move(row));
  }
  if (!lines.status().ok()) return lines.status();
  return rows;
}

// The thread as a path: "https://github.com/a/b/issues/7" -> "a/b/issues/7".
std::string ThreadPath(const Source& source, std::string thread) {
  thread = absl::StrReplaceAll(thread, {{"\"", ""}, {"https://", ""}, {"http://", ""}, {" ", "-"}});
  const std::string host = absl::StrCat(source.host, "/");
  if (absl::StartsWith(thread, host)) thread = thread.substr(host.size());
  return thread;
}

StreamPost MakeHonest(const Source& source, cli::InputPost row, size_t index, Random* random) {
  StreamPost made;
  made.script = source.script;
  Post& post = made.post;
  post = std::move(row.post);
  post.site = source.site;
  post.kind = source.kind;
  const bool has_thread = !post.thread.empty();
  const std::string thread =
      has_thread ? ThreadPath(source, post.thread) : absl::StrCat(source.name, "/drawn", index / source.per_thread);
  if (has_thread && source.kind == winnow::Kind::kComment && post.thread_title.empty()) {
    post.thread_title = std::move(post.title);
    post.title.clear();
  }
  post.id = absl::StrCat(source.host, "/", thread, "/", source.name, "-", index);
  post.thread = absl::StrCat(source.host, "/", thread);
  // Where a set hides authors, most posts are by somebody else and some by one of the regulars.
  if (post.author.empty()) {
    post.author = random->Chance(0.3) ? absl::StrCat(source.name, "-regular", random->Below(200))
                                      : absl::StrCat(source.name, "-one", index);
  }
  return made;
}

// A run of at most `count` neighbours, begun anywhere.
std::vector<StreamPost> TakeRun(std::vector<StreamPost> posts, size_t count, Random* random) {
  std::stable_sort(posts.begin(), posts.end(),
                   [](const StreamPost& a, const StreamPost& b) { return a.post.created_at < b.post.created_at; });
  count = std::min(count, posts.size());
  const size_t begin = random->Below(static_cast<uint32_t>(posts.size() - count + 1));
  const auto from = posts.begin() + static_cast<std::ptrdiff_t>(begin);
  return {std::make_move_iterator(from), std::make_move_iterator(from + static_cast<std::ptrdiff_t>(count))};
}

// Spreads posts over the stream in the order they have; real distances are kept where they fit.
void SetTimes(std::vector<StreamPost>* posts, Random* random) {
  if (posts->empty()) return;
  const TimeMs first = posts->front().post.created_at;
  const TimeMs last = posts->back().post.created_at;
  if (first != kUnknownTime && last - first <= kStreamLength) {
    const TimeMs shift = kStreamStart + random->Between(0, kStreamLength - (last - first)) - first;
    for (StreamPost& post : *posts) post.post.created_at += shift;
    return;
  }
  std::vector<TimeMs> times(posts->size());
  for (TimeMs& time : times) time = kStreamStart + random->Between(0, kStreamLength);
  std::sort(times.begin(), times.end());
  for (size_t i = 0; i < posts->size(); ++i) (*posts)[i].post.created_at = times[i];
}

}  // namespace

absl::StatusOr<std::vector<StreamPost>> ReadHonest(const std::string& folder, size_t count, Random* random) {
  std::vector<std::vector<StreamPost>> by_source;
  size_t total = 0;
  for (const Source& source : kSources) {
    absl::StatusOr<std::vector<cli::InputPost>> rows = ReadRows(absl::StrCat(folder, "/", source.name, ".jsonl.gz"));
    if (!rows.ok()) return rows.status();
    std::vector<StreamPost> posts;
    for (cli::InputPost& row : *rows) {
      if (row.label != "ham" && row.label != "human") continue;
      posts.push_back(MakeHonest(source, std::move(row), posts.size(), random));
    }
    total += posts.size();
    by_source.push_back(std::move(posts));
  }
  std::vector<StreamPost> all;
  for (std::vector<StreamPost>& posts : by_source) {
    const size_t share = count >= total ? posts.size() : posts.size() * count / total;
    std::vector<StreamPost> run = TakeRun(std::move(posts), share, random);
    SetTimes(&run, random);
    std::move(run.begin(), run.end(), std::back_inserter(all));
  }
  return all;
}

absl::StatusOr<std::vector<StreamPost>> ReadGambling(const std::string& folder) {
  absl::StatusOr<std::vector<cli::InputPost>> rows = ReadRows(absl::StrCat(folder, "/yt-judol-id-campaign.jsonl.gz"));
  if (!rows.ok()) return rows.status();
  std::vector<StreamPost> posts;
  for (cli::InputPost& row : *rows) {
    StreamPost made;
    made.kind = Kind::kGambling;
    made.script = "latin";
    made.culprit = true;
    made.post = std::move(row.post);
    made.post.kind = winnow::Kind::kComment;
    posts.push_back(std::move(made));
  }
  return posts;
}

}  // namespace winnow::streams
