#include "core/facts/links.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"

namespace winnow {
namespace {

// Registrable domains that honest posts of every kind link to; being on the list vouches for
// nothing but the domain's being no campaign's own.
constexpr std::array<absl::string_view, 66> kWidelyKnown = {"amazon.com",
                                                            "android.com",
                                                            "apache.org",
                                                            "apple.com",
                                                            "archive.org",
                                                            "arxiv.org",
                                                            "bbc.co.uk",
                                                            "bbc.com",
                                                            "bitbucket.org",
                                                            "bsky.app",
                                                            "bugzilla.org",
                                                            "chromium.org",
                                                            "cloudflare.com",
                                                            "cnn.com",
                                                            "codeberg.org",
                                                            "crates.io",
                                                            "debian.org",
                                                            "docker.com",
                                                            "docs.rs",
                                                            "fedoraproject.org",
                                                            "freedesktop.org",
                                                            "gist.github.com",
                                                            "github.com",
                                                            "github.io",
                                                            "githubusercontent.com",
                                                            "gitlab.com",
                                                            "gnome.org",
                                                            "gnu.org",
                                                            "go.dev",
                                                            "google.com",
                                                            "huggingface.co",
                                                            "imdb.com",
                                                            "imgur.com",
                                                            "intel.com",
                                                            "java.com",
                                                            "jsfiddle.net",
                                                            "kde.org",
                                                            "kernel.org",
                                                            "launchpad.net",
                                                            "linkedin.com",
                                                            "medium.com",
                                                            "microsoft.com",
                                                            "mozilla.org",
                                                            "npmjs.com",
                                                            "nvidia.com",
                                                            "nytimes.com",
                                                            "oracle.com",
                                                            "pastebin.com",
                                                            "pypi.org",
                                                            "python.org",
                                                            "redd.it",
                                                            "reddit.com",
                                                            "redhat.com",
                                                            "rust-lang.org",
                                                            "sourceforge.net",
                                                            "stackexchange.com",
                                                            "stackoverflow.com",
                                                            "theguardian.com",
                                                            "twitter.com",
                                                            "ubuntu.com",
                                                            "w3.org",
                                                            "wikipedia.org",
                                                            "x.com",
                                                            "ycombinator.com",
                                                            "youtu.be",
                                                            "youtube.com"};
constexpr std::array<absl::string_view, 22> kShorteners = {
    "adf.ly",    "bit.do",  "bit.ly",  "buff.ly",     "clck.ru",    "cutt.ly", "goo.gl",      "is.gd",
    "linktr.ee", "lnkd.in", "ow.ly",   "rb.gy",       "rebrand.ly", "s.id",    "shorturl.at", "shrtco.de",
    "t.co",      "t.ly",    "tiny.cc", "tinyurl.com", "u.to",       "v.gd"};
constexpr std::array<absl::string_view, 12> kMessengers = {
    "discord.com",  "discord.gg",  "line.me",      "m.me",    "signal.group", "t.me",
    "telegram.dog", "telegram.me", "telegram.org", "wa.link", "wa.me",        "whatsapp.com"};
constexpr std::array<absl::string_view, 24> kCheapEndings = {
    "buzz", "bond", "cc",     "cf", "click", "club", "cyou",  "fun", "ga",  "gq",  "icu", "life",
    "live", "ml",   "online", "pw", "shop",  "site", "store", "tk",  "top", "vip", "win", "xyz"};
constexpr size_t kLongName = 16;  // letters of a domain's own label

template <size_t N>
bool Contains(const std::array<absl::string_view, N>& list, absl::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

bool IsOdd(absl::string_view domain) {
  const absl::string_view label = domain.substr(0, domain.find('.'));
  const absl::string_view ending = domain.substr(domain.rfind('.') + 1);
  return label.size() >= kLongName || Contains(kCheapEndings, ending) ||
         std::any_of(label.begin(), label.end(), [](char c) { return absl::ascii_isdigit(c) || c == '-'; });
}

bool IsReferral(absl::string_view path) {
  const size_t query = path.find('?');
  const absl::string_view parameters = query == absl::string_view::npos ? absl::string_view() : path.substr(query);
  for (absl::string_view name : {"ref=", "aff", "invite", "promo", "partner", "code=", "referral", "coupon"}) {
    if (absl::StrContains(parameters, name)) return true;
  }
  return absl::StrContains(path, "/ref/") || absl::StrContains(path, "/invite/") || absl::StrContains(path, "/aff/");
}

bool IsDownload(absl::string_view path) {
  path = path.substr(0, path.find_first_of("?#"));
  for (absl::string_view ending : {".zip", ".rar", ".7z", ".exe", ".apk", ".msi", ".scr", ".iso"}) {
    if (absl::EndsWithIgnoreCase(path, ending)) return true;
  }
  return false;
}

}  // namespace

Links ReadLinks(absl::Span<const Url> urls, absl::string_view text) {
  Links links;
  std::vector<absl::string_view> domains;
  size_t end = 0;
  for (const Url& url : urls) {
    ++links.count;
    links.chars += static_cast<int32_t>(url.end - url.begin);
    end = std::max(end, url.end);
    domains.push_back(url.domain);
    const bool shortened = Contains(kShorteners, url.domain);
    const bool messenger = Contains(kMessengers, url.domain);
    links.shortened += shortened;
    links.messenger += messenger;
    links.referral += IsReferral(url.path);
    links.download += IsDownload(url.path) && !Contains(kWidelyKnown, url.domain);
    if (shortened || messenger || Contains(kWidelyKnown, url.domain)) continue;
    if (links.no_name++ == 0) links.first_no_name = links.count - 1;
    links.odd += IsOdd(url.domain);
  }
  std::sort(domains.begin(), domains.end());
  links.domains = static_cast<int32_t>(std::unique(domains.begin(), domains.end()) - domains.begin());
  links.last = end > 0 && text.find_first_not_of(" \t\r\n.)]>*", std::min(end, text.size())) == absl::string_view::npos;
  return links;
}

}  // namespace winnow
