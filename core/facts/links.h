#ifndef WINNOW_CORE_FACTS_LINKS_H_
#define WINNOW_CORE_FACTS_LINKS_H_

#include <cstdint>
#include <vector>

#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "core/text/urls.h"

namespace winnow {

// Where a post's links lead, by their form and by short lists of our own.
struct Links {
  int32_t count = 0;
  int32_t chars = 0;           // bytes they take in the text as written
  int32_t domains = 0;         // distinct registrable domains
  int32_t no_name = 0;         // leading to a domain that is not widely known
  int32_t first_no_name = -1;  // the first of these, by position; -1: none
  int32_t odd = 0;             // no-name domains with digits, hyphens, great length or a cheap ending
  int32_t shortened = 0;       // bit.ly and its like
  int32_t messenger = 0;       // t.me, wa.me, discord.gg
  int32_t referral = 0;        // ref=, invite, affiliate codes
  int32_t download = 0;        // archives and programs
  bool last = false;           // the text ends with a link
};

Links ReadLinks(absl::Span<const Url> urls, absl::string_view text);

}  // namespace winnow

#endif  // WINNOW_CORE_FACTS_LINKS_H_
