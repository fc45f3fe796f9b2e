#ifndef WINNOW_CORE_TEXT_URLS_H_
#define WINNOW_CORE_TEXT_URLS_H_

#include <string>
#include <vector>

#include "absl/strings/string_view.h"

namespace winnow {

struct Url {
  std::string host;    // lower case, no port, no trailing dot, xn-- labels as Unicode
  std::string domain;  // registrable domain by the public suffix list; the host itself for IP addresses
  std::string path;    // with the query; "" or begins with '/'
  size_t begin = 0;    // where it stands in the text: [begin, end)
  size_t end = 0;
  bool scheme = false;      // written with http(s)://
  bool obfuscated = false;  // written so as not to be read as one: hxxp, "[.]", " dot ", " . "
};

// URLs and bare domains ("evil.example/x", "t.me/name") of a text, in order. File names, version
// numbers and sentence ends ("done.But") are not domains.
std::vector<Url> FindUrls(absl::string_view text);

// "a.b.example.co.uk" -> "example.co.uk"; "" for something that is no host name.
std::string RegistrableDomain(absl::string_view host);

}  // namespace winnow

#endif  // WINNOW_CORE_TEXT_URLS_H_
