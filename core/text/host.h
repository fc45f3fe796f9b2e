#ifndef WINNOW_CORE_TEXT_HOST_H_
#define WINNOW_CORE_TEXT_HOST_H_

#include <string>

#include "absl/strings/string_view.h"

namespace winnow {

// The one form in which host names are compared: case folded and NFKC, xn-- labels as Unicode
// (Punycode, RFC 3492), without a trailing dot. What does not decode stays as it is.
std::string CanonicalHost(absl::string_view host);

// Four numbers up to 255, or an address in brackets.
bool IsIpAddress(absl::string_view host);

// Whether a public suffix rule of its own (not the default rule) covers the canonical host's end.
bool HasPublicSuffix(absl::string_view host);

}  // namespace winnow

#endif  // WINNOW_CORE_TEXT_HOST_H_
