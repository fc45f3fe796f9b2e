#include "core/text/urls.h"

#include <algorithm>
#include <array>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "core/text/bare_domains.h"
#include "core/text/host.h"
#include "core/text/url_text.h"
#include "core/text/utf8.h"

namespace winnow {
namespace {

constexpr size_t kMaxUrls = 1000;  // of one text: more change nothing
constexpr size_t kLongestAuthority = 512;

// Bytes that may begin a dot, and the scheme's colon.
constexpr std::array<bool, 256> MakeTriggers() {
  std::array<bool, 256> triggers{};
  for (char c : {' ', '.', '[', '(', '{', ':'}) triggers[static_cast<uint8_t>(c)] = true;
  triggers[0xE3] = triggers[0xEF] = true;
  return triggers;
}
constexpr std::array<bool, 256> kTriggers = MakeTriggers();

// Reads text from left to right; `floor_` is the end of what has been read as a URL or as none.
class Scanner {
 public:
  explicit Scanner(absl::string_view text) : text_(text) {}

  std::vector<Url> Scan() {
    while (at_ < text_.size() && urls_.size() < kMaxUrls) {
      if (!kTriggers[static_cast<uint8_t>(text_[at_])]) {
        ++at_;
        continue;
      }
      const bool moved = text_[at_] == ':' ? ReadWithScheme() : IsDotTrigger(text_, at_) && ReadBare();
      if (!moved) ++at_;
    }
    return std::move(urls_);
  }

 private:
  // At the ':' of "http://". Moves on and returns true where it is one.
  bool ReadWithScheme() {
    if (text_.substr(at_, 3) != "://") return false;
    const SchemeMatch scheme = SchemeBefore(text_.substr(floor_, at_ - floor_));
    if (scheme.length == 0) return false;
    const size_t authority = at_ + 3;
    Url url;
    url.begin = at_ - scheme.length;
    url.scheme = true;
    url.obfuscated = scheme.obfuscated;
    const absl::string_view window = text_.substr(authority, kLongestAuthority);
    const size_t user = UserInfoLength(window);
    const HostMatch host = ReadHost(text_, authority + user, HostKind::kAfterScheme);
    if (host.name.empty()) {
      floor_ = at_ = authority;
      return true;
    }
    Finish(&url, host);
    return true;
  }

  // At a dot between two labels, or at what stands for one.
  bool ReadBare() {
    const size_t begin = LabelBefore(text_, floor_, at_);
    if (begin == at_) return false;
    const HostMatch host = ReadHost(text_, begin, IsPlainDot(text_, at_) ? HostKind::kBare : HostKind::kSpelledOut);
    if (host.labels < 2) return false;
    if (!IsBareDomain(text_, begin, host)) {
      if (host.end <= at_) return false;
      floor_ = at_ = host.end;
      return true;
    }
    Url url;
    url.begin = begin;
    Finish(&url, host);
    return true;
  }

  void Finish(Url* url, const HostMatch& host) {
    url->host = CanonicalHost(host.name);
    url->domain = RegistrableDomain(url->host);
    if (url->domain.empty()) url->domain = url->host;
    url->obfuscated = url->obfuscated || host.obfuscated;
    size_t end = host.end;
    if (size_t port = end; port < text_.size() && text_[port] == ':') {
      while (++port < text_.size() && absl::ascii_isdigit(static_cast<uint8_t>(text_[port]))) end = port + 1;
    }
    const size_t path_end = PathEnd(text_, end);
    const absl::string_view path = text_.substr(end, path_end - end);
    const bool rooted = path.empty() || path[0] == '/';
    url->path = absl::StrCat(rooted ? "" : "/", path);
    url->end = floor_ = at_ = std::max(path_end, end);
    if (!url->host.empty()) urls_.push_back(std::move(*url));
  }

  absl::string_view text_;
  size_t at_ = 0;
  size_t floor_ = 0;
  std::vector<Url> urls_;
};

}  // namespace

std::vector<Url> FindUrls(absl::string_view text) { return Scanner(text).Scan(); }

}  // namespace winnow
