// The names that enumerations have in JSON.
#include <array>
#include <cstddef>

#include "core/family.h"
#include "core/post.h"
#include "core/reader_word.h"

namespace winnow {
namespace {

constexpr std::array<absl::string_view, 8> kSites = {"other",  "reddit",   "bluesky", "github",
                                                     "gitlab", "bugzilla", "forgejo", "hackernews"};
constexpr std::array<absl::string_view, 6> kKinds = {"post", "comment", "issue", "pull_request", "review", "report"};
constexpr std::array<absl::string_view, 9> kRoles = {
    "", "owner", "maintainer", "moderator", "member", "contributor", "first_time", "none", "bot"};
constexpr std::array<absl::string_view, kFamilyCount> kFamilies = {"content", "campaign", "behaviour", "standing",
                                                                   "reader"};
constexpr std::array<absl::string_view, 6> kWords = {"taken_back",   "not_spam",      "spam",
                                                     "trust_author", "mute_campaign", "mute_phrase"};

// The position of `name` in `names`, or 0.
template <size_t N>
uint8_t Find(const std::array<absl::string_view, N>& names, absl::string_view name) {
  for (size_t i = 0; i < N; ++i) {
    if (names[i] == name) return static_cast<uint8_t>(i);
  }
  return 0;
}

}  // namespace

Site ParseSite(absl::string_view name) { return static_cast<Site>(Find(kSites, name)); }
Kind ParseKind(absl::string_view name) { return static_cast<Kind>(Find(kKinds, name)); }
Role ParseRole(absl::string_view name) { return static_cast<Role>(Find(kRoles, name)); }
absl::string_view Name(Site site) { return kSites[static_cast<size_t>(site)]; }
absl::string_view Name(Kind kind) { return kKinds[static_cast<size_t>(kind)]; }
absl::string_view Name(Role role) { return kRoles[static_cast<size_t>(role)]; }
absl::string_view Name(Family family) { return kFamilies[static_cast<size_t>(family)]; }

bool ParseWord(absl::string_view name, Word* word) {
  const uint8_t position = Find(kWords, name);
  if (kWords[position] != name) return false;
  *word = static_cast<Word>(position);
  return true;
}

}  // namespace winnow
