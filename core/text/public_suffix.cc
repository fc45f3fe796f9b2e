// Registrable domains by the public suffix list (https://publicsuffix.org/list/, "Algorithm").
#include <algorithm>
#include <string>

#include "absl/strings/str_cat.h"
#include "core/text/host.h"
#include "core/text/public_suffix_data.h"
#include "core/text/urls.h"

namespace winnow {
namespace {

// The rules between line feeds, the first byte and the last one included.
constexpr absl::string_view kRules(kPublicSuffixRules, sizeof(kPublicSuffixRules) - 1);

bool HasRule(absl::string_view rule) {
  size_t low = 0, high = kRules.size() - 1;  // each at a line feed
  while (low < high) {
    const size_t begin = kRules.rfind('\n', low + (high - low) / 2) + 1;
    const size_t end = kRules.find('\n', begin);
    const int order = rule.compare(kRules.substr(begin, end - begin));
    if (order == 0) return true;
    if (order < 0) {
      high = begin - 1;
    } else {
      low = end;
    }
  }
  return false;
}

// Where the public suffix of `host` begins, host.size() where only the default rule covers it.
size_t SuffixBegin(absl::string_view host) {
  for (size_t begin = 0; begin < host.size();) {
    const absl::string_view rest = host.substr(begin);
    const size_t dot = rest.find('.');
    const size_t next = dot == absl::string_view::npos ? host.size() : begin + dot + 1;
    if (HasRule(absl::StrCat("!", rest))) return next;
    if (HasRule(rest)) return begin;
    if (next < host.size() && HasRule(absl::StrCat("*.", host.substr(next)))) return begin;
    begin = next;
  }
  return host.size();
}

bool IsHostName(absl::string_view host) {
  if (host.empty() || host.size() > 253 || host.front() == '.' || host.back() == '.') return false;
  size_t label = 0;
  for (char c : host) {
    const bool fits = static_cast<uint8_t>(c) >= 0x80 || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' ||
                      c == '_' || c == '.';
    if (!fits || (c == '.' && label == 0)) return false;
    label = c == '.' ? 0 : label + 1;
  }
  return true;
}

}  // namespace

bool HasPublicSuffix(absl::string_view host) { return SuffixBegin(host) < host.size(); }

std::string RegistrableDomain(absl::string_view host) {
  const std::string canonical = CanonicalHost(host);
  if (IsIpAddress(canonical)) return canonical;
  if (!IsHostName(canonical)) return "";
  size_t suffix = SuffixBegin(canonical);
  if (suffix == canonical.size()) {
    const size_t dot = canonical.rfind('.');
    suffix = dot == std::string::npos ? 0 : dot + 1;
  }
  if (suffix == 0) return "";
  const size_t dot = suffix < 2 ? std::string::npos : canonical.rfind('.', suffix - 2);
  return dot == std::string::npos ? canonical : canonical.substr(dot + 1);
}

}  // namespace winnow
