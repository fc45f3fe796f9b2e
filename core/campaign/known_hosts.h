#ifndef WINNOW_CORE_CAMPAIGN_KNOWN_HOSTS_H_
#define WINNOW_CORE_CAMPAIGN_KNOWN_HOSTS_H_

#include "absl/strings/string_view.h"

namespace winnow {

// Everybody links there: the registrable domain says nothing, and neither does a page on it. Code
// hosts, wikis, documentation, package registries, video, images, news, shops, universities and
// governments.
bool IsCommonDomain(absl::string_view domain);

}  // namespace winnow

#endif  // WINNOW_CORE_CAMPAIGN_KNOWN_HOSTS_H_
