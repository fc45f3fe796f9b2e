#ifndef WINNOW_CORE_TEXT_BARE_DOMAINS_H_
#define WINNOW_CORE_TEXT_BARE_DOMAINS_H_

#include "absl/strings/string_view.h"
#include "core/text/url_text.h"

namespace winnow {

// Whether a host that stands in text without a scheme is meant as one: its end is a public suffix,
// and it is no file name, version, abbreviation, call of a method or end of a sentence.
bool IsBareDomain(absl::string_view text, size_t begin, const HostMatch& host);

}  // namespace winnow

#endif  // WINNOW_CORE_TEXT_BARE_DOMAINS_H_
