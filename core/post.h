#ifndef WINNOW_CORE_POST_H_
#define WINNOW_CORE_POST_H_

#include <cstdint>
#include <limits>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"

namespace winnow {

// Times are milliseconds since 1970-01-01T00:00:00Z; kUnknownTime where the page does not say.
using TimeMs = int64_t;
inline constexpr TimeMs kUnknownTime = std::numeric_limits<TimeMs>::min();
inline constexpr int32_t kUnknownCount = std::numeric_limits<int32_t>::min();

enum class Site : uint8_t { kOther, kReddit, kBluesky, kGitHub, kGitLab, kBugzilla, kForgejo, kHackerNews };
enum class Kind : uint8_t { kPost, kComment, kIssue, kPullRequest, kReview, kReport };
enum class Role : uint8_t { kUnknown, kOwner, kMaintainer, kModerator, kMember, kContributor, kFirstTime, kNone, kBot };

// The names used in JSON ("reddit", "pull_request", "first_time"). An unknown name gives kOther,
// kPost and kUnknown; Role::kUnknown's own name is "".
Site ParseSite(absl::string_view name);
Kind ParseKind(absl::string_view name);
Role ParseRole(absl::string_view name);
absl::string_view Name(Site site);
absl::string_view Name(Kind kind);
absl::string_view Name(Role role);

// One post, comment, issue, pull request, review or report, as plain data. Every string is
// arbitrary bytes from a page that may be hostile; "" means unknown.
struct Post {
  std::string id;   // <host>/<path>/<the site's own id>, unique; the key of campaign memory
  std::string url;  // permalink
  std::string title;
  std::string text;                // the author's own words, without quotes; may be empty (image and link posts)
  std::string quoted;              // text of quotes, kept apart
  std::string lang;                // BCP 47 tag if the page states one
  std::vector<std::string> links;  // targets of the links in the text
  std::string thread;              // id of the thread
  std::string thread_title;
  std::string thread_author;
  std::string parent_id;
  std::string author;
  Site site = Site::kOther;
  Kind kind = Kind::kPost;
  Role author_role = Role::kUnknown;
  bool edited = false;
  int32_t code_chars = 0;  // characters of code blocks left out of `text`
  TimeMs author_created_at = kUnknownTime;
  TimeMs created_at = kUnknownTime;
  TimeMs seen_at = kUnknownTime;
  int32_t score = kUnknownCount;    // votes or likes
  int32_t replies = kUnknownCount;  // answers, as the page counts them
};

}  // namespace winnow

#endif  // WINNOW_CORE_POST_H_
