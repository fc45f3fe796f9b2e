#include "core/campaign/origin.h"

#include <algorithm>
#include <array>

#include "absl/strings/match.h"

namespace winnow {
namespace {

constexpr size_t kLongestTitle = 4096;  // bytes
constexpr int kCommunitySegments = 2;   // of the path, after the host

constexpr std::array<absl::string_view, 8> kCrossPostWords = {
    "cross-post", "crosspost", "cross post", "x-post", "xpost", "also posted", "also asked on", "reposting from"};

// Bugzilla's and GitLab's.
constexpr std::array<absl::string_view, 4> kNotices = {"has been marked as a duplicate of",
                                                       "marked this issue as a duplicate", "mentioned in commit",
                                                       "changed the description"};
constexpr size_t kNoticeBytes = 80;  // a notice begins with it

bool IsDigit(char c) { return c >= '0' && c <= '9'; }

// "v3.0", "2.4.1": digits with at least one dot between them, nothing else but a leading v.
bool IsVersion(absl::string_view token) {
  if (!token.empty() && token.front() == 'v') token.remove_prefix(1);
  if (token.size() < 3 || !IsDigit(token.front())) return false;
  size_t dots = 0;
  for (size_t i = 0; i < token.size(); ++i) {
    const char c = token[i];
    if (c == '.') {
      if (i + 1 == token.size() || !IsDigit(token[i + 1])) return false;
      ++dots;
    } else if (!IsDigit(c) && c != '-' && c != '_' && !(c >= 'a' && c <= 'z')) {
      return false;
    }
  }
  return dots >= 1;
}

}  // namespace

absl::string_view CommunityOf(const Post& post) {
  const absl::string_view id = post.id;
  size_t end = 0;
  int segments = -1;
  for (size_t slash = id.find('/'); slash != absl::string_view::npos && segments < kCommunitySegments;
       slash = id.find('/', slash + 1)) {
    end = slash;
    ++segments;
  }
  if (segments >= 1) return id.substr(0, end);
  // "https://www.reddit.com/r/rust/comments/…": the id has no place in it, its page has.
  const absl::string_view url = post.url;
  const size_t place = url.find("/r/");
  if (post.site != Site::kReddit || place == absl::string_view::npos) return {};
  return url.substr(place, url.find('/', place + 3) - place);
}

absl::string_view ThreadTitle(const Post& post) {
  return absl::string_view(post.thread_title).substr(0, kLongestTitle);
}

bool IsDeclaredBot(const Post& post) {
  return post.author_role == Role::kBot || absl::EndsWith(post.author, "[bot]") || post.author == "AutoModerator";
}

bool IsSiteNotice(absl::string_view words) {
  return std::any_of(kNotices.begin(), kNotices.end(), [&](absl::string_view notice) {
    return absl::StrContains(words.substr(0, kNoticeBytes), notice);
  });
}

bool OpensThread(const Post& post) { return post.kind != Kind::kComment && post.kind != Kind::kReview; }

bool NamesOtherPosts(absl::string_view words) {
  return std::any_of(kCrossPostWords.begin(), kCrossPostWords.end(),
                     [&](absl::string_view phrase) { return absl::StrContains(words, phrase); });
}

bool NamesVersion(const Document& document) {
  const absl::string_view words = document.words_text;
  return std::any_of(document.tokens.begin(), document.tokens.end(),
                     [&](const Token& token) { return IsVersion(words.substr(token.begin, token.end - token.begin)); });
}

}  // namespace winnow
