// Domains, and what stands behind the big ones: handles, invites, short links, referral codes.
#include <algorithm>
#include <array>

#include "absl/strings/match.h"
#include "absl/strings/strip.h"
#include "core/campaign/known_hosts.h"
#include "core/campaign/payload_scan.h"
#include "core/text/urls.h"

namespace winnow {
namespace {

// The first path segment is a person or a channel.
constexpr std::array<absl::string_view, 16> kHandleDomains = {
    "facebook.com", "fb.me",      "instagram.com", "linktr.ee",   "medium.com", "patreon.com", "t.me",  "telegram.me",
    "threads.net",  "tiktok.com", "twitch.tv",     "twitter.com", "vk.com",     "wa.me",       "x.com", "youtube.com"};

// Whatever they lead to, the whole path names it.
constexpr std::array<absl::string_view, 16> kShorteners = {
    "bit.ly",     "cutt.ly", "discord.gg",  "goo.gl", "is.gd", "lnkd.in", "ow.ly",       "rb.gy",
    "rebrand.ly", "s.id",    "shorturl.at", "t.co",   "t.ly",  "tiny.cc", "tinyurl.com", "v.gd"};

// Hosts of forms and pages that anybody may put up: two path segments name one.
constexpr std::array<absl::string_view, 4> kPageHosts = {"docs.google.com", "drive.google.com", "forms.gle",
                                                         "sites.google.com"};

// Query parameters that say who is paid for a visit.
constexpr std::array<absl::string_view, 8> kReferral = {"ref",    "referral", "ref_id", "aff",
                                                        "invite", "promo",    "code",   "via"};
// Places on a handle domain that are no person.
constexpr std::array<absl::string_view, 14> kNoHandle = {"watch",  "channel", "shorts",  "playlist", "p",
                                                         "reel",   "i",       "share",   "sharer",   "intent",
                                                         "search", "login",   "hashtag", "results"};

template <size_t N>
bool In(const std::array<absl::string_view, N>& list, absl::string_view name) {
  return std::find(list.begin(), list.end(), name) != list.end();
}

// The first `count` segments of a path, without query and fragment, lower case as hosts are.
std::string Segments(absl::string_view path, int count) {
  path = path.substr(0, path.find_first_of("?#"));
  size_t end = 0;
  while (count-- > 0 && end < path.size()) {
    end = path.find('/', end + 1);
    if (end == absl::string_view::npos) end = path.size();
  }
  std::string out(path.substr(0, end));
  for (char& c : out) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c | 0x20);
  }
  while (!out.empty() && out.back() == '/') out.pop_back();
  return out;
}

// Where a redirector's query leads, as a host: "…?url=https%3A%2F%2Fevil.example%2Fx" -> "evil.example".
std::string Target(absl::string_view path) {
  const size_t query = path.find('?');
  if (query == absl::string_view::npos) return "";
  const size_t http = path.find("http", query);
  if (http == absl::string_view::npos) return "";
  absl::string_view rest = path.substr(http + 4);
  absl::ConsumePrefix(&rest, "s");
  for (const absl::string_view part : {"%3A%2F%2F", "%3a%2f%2f", "://"}) {
    if (!absl::ConsumePrefix(&rest, part)) continue;
    std::string host(rest.substr(0, rest.find_first_of("/%&?#:")));
    for (char& c : host) {
      if (c >= 'A' && c <= 'Z') c = static_cast<char>(c | 0x20);
    }
    return RegistrableDomain(host);
  }
  return "";
}

// "ref=abc" of a query, with its value; "" where there is none.
std::string Referral(absl::string_view path) {
  size_t at = path.find('?');
  while (at != absl::string_view::npos) {
    const absl::string_view pair = path.substr(at + 1, path.find_first_of("&#", at + 1) - at - 1);
    const size_t equals = pair.find('=');
    if (equals != absl::string_view::npos && pair.size() - equals > 3 && In(kReferral, pair.substr(0, equals))) {
      return std::string(pair);
    }
    at = path.find('&', at + 1);
  }
  return "";
}

void AddUrl(const Url& url, std::vector<FoundPayload>* found) {
  const std::string& domain = url.domain;
  if (domain.empty()) return;
  if (const std::string target = Target(url.path); !target.empty() && target != domain) {
    if (!IsCommonDomain(target)) found->push_back({PayloadKind::kDomain, target, false});
    return;
  }
  if (In(kShorteners, url.host) || In(kShorteners, domain)) {
    const PayloadKind kind = domain == "discord.gg" ? PayloadKind::kInvite : PayloadKind::kDomain;
    const absl::string_view path = absl::string_view(url.path).substr(0, url.path.find_first_of("?#"));
    if (path.size() > 1) found->push_back({kind, domain + std::string(path), kind == PayloadKind::kInvite});
    return;
  }
  if (In(kPageHosts, url.host)) {
    found->push_back({PayloadKind::kDomain, url.host + Segments(url.path, 4), false});
    return;
  }
  if (In(kHandleDomains, domain)) {
    const std::string segment = Segments(url.path, 1);
    if (segment.size() < 3 || In(kNoHandle, absl::string_view(segment).substr(1))) return;
    const bool messenger = domain == "t.me" || domain == "telegram.me" || domain == "wa.me";
    // The same name on another service is the same contact: see payload_contacts.cc.
    absl::string_view name = absl::string_view(segment).substr(1);
    absl::ConsumePrefix(&name, "@");
    if (messenger) {
      found->push_back({PayloadKind::kHandle, std::string(name), true});
    } else {
      found->push_back({PayloadKind::kHandle, domain + segment, false});
    }
    return;
  }
  if (domain == "discord.com" && absl::StartsWith(url.path, "/invite/")) {
    found->push_back({PayloadKind::kInvite, "discord.gg" + Segments(url.path.substr(7), 1), true});
    return;
  }
  if (IsCommonDomain(domain)) return;
  if (const std::string referral = Referral(url.path); !referral.empty()) {
    found->push_back({PayloadKind::kInvite, domain + "?" + referral, true});
  }
  found->push_back({PayloadKind::kDomain, domain, false});
}

}  // namespace

void ScanLinks(const Document& document, std::vector<FoundPayload>* found) {
  constexpr size_t kMostUrls = 16;
  const size_t count = std::min(document.urls.size(), kMostUrls);
  for (size_t i = 0; i < count; ++i) AddUrl(document.urls[i], found);
}

}  // namespace winnow
