#ifndef WINNOW_CORE_CAMPAIGN_ORIGIN_H_
#define WINNOW_CORE_CAMPAIGN_ORIGIN_H_

#include "absl/strings/string_view.h"
#include "core/document.h"
#include "core/post.h"

namespace winnow {

// Where a post comes from and what it says of itself: what excuses repetition.

// The community a post lies in: host and first two path segments of its id
// ("github.com/owner/repo"), or one where it has no more; on Reddit the subreddit of its page. "": unknown.
absl::string_view CommunityOf(const Post& post);

// The title of the post's thread, clipped as titles are.
absl::string_view ThreadTitle(const Post& post);

// The page says that a program posts: its role, or an account form that the site reserves.
bool IsDeclaredBot(const Post& post);

// What a tracker writes under the name of whoever pressed a button.
bool IsSiteNotice(absl::string_view words);

// Opens its thread: a post, issue, pull request or report, not an answer to one.
bool OpensThread(const Post& post);

// Normalised text that says it is posted elsewhere too.
bool NamesOtherPosts(absl::string_view words);

// Names a version number ("2.4.1", "v3.0"): what announcements of releases have and pitches lack.
bool NamesVersion(const Document& document);

}  // namespace winnow

#endif  // WINNOW_CORE_CAMPAIGN_ORIGIN_H_
