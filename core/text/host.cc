#include "core/text/host.h"

#include <utf8proc.h>

#include <algorithm>
#include <cstdlib>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "core/text/utf8.h"

namespace winnow {
namespace {

constexpr size_t kLongestLabel = 63;  // RFC 1035, section 2.3.4

// Parameters of Punycode, RFC 3492 section 5.
constexpr uint32_t kBase = 36, kTMin = 1, kTMax = 26, kSkew = 38, kDamp = 700, kInitialBias = 72, kInitialN = 0x80;

uint32_t Adapt(uint32_t delta, uint32_t points, bool first) {
  delta = first ? delta / kDamp : delta / 2;
  delta += delta / points;
  uint32_t k = 0;
  for (; delta > (kBase - kTMin) * kTMax / 2; k += kBase) delta /= kBase - kTMin;
  return k + (kBase - kTMin + 1) * delta / (delta + kSkew);
}

uint32_t DigitValue(char c) {
  if (c >= 'a' && c <= 'z') return static_cast<uint32_t>(c - 'a');
  if (c >= '0' && c <= '9') return static_cast<uint32_t>(c - '0') + 26;
  return kBase;
}

// The label behind "xn--", or "" if it does not decode. Labels are short, so 64 bits hold all sums.
std::string DecodePunycode(absl::string_view encoded) {
  if (encoded.size() > kLongestLabel) return "";
  std::vector<uint32_t> points;
  size_t at = encoded.rfind('-');
  at = at == absl::string_view::npos ? 0 : at + 1;
  for (size_t i = 0; i + 1 < at; ++i) points.push_back(static_cast<uint8_t>(encoded[i]));
  uint64_t n = kInitialN, index = 0;
  uint32_t bias = kInitialBias;
  while (at < encoded.size()) {
    const uint64_t old_index = index;
    uint64_t weight = 1;
    for (uint32_t k = kBase;; k += kBase) {
      const uint32_t digit = at < encoded.size() ? DigitValue(encoded[at++]) : kBase;
      if (digit >= kBase) return "";
      index += digit * weight;
      const uint32_t threshold = k <= bias ? kTMin : std::min(k - bias, kTMax);
      if (digit < threshold) break;
      weight *= kBase - threshold;
      if (index > 0xFFFFFFFFu || weight > 0xFFFFFFFFu) return "";
    }
    const auto count = static_cast<uint32_t>(points.size() + 1);
    bias = Adapt(static_cast<uint32_t>(index - old_index), count, old_index == 0);
    n += index / count;
    index %= count;
    if (n > 0x10FFFF || (n >= 0xD800 && n <= 0xDFFF)) return "";
    points.insert(points.begin() + static_cast<std::ptrdiff_t>(index++), static_cast<uint32_t>(n));
  }
  std::string out;
  for (uint32_t point : points) AppendUtf8(point, &out);
  return out;
}

std::string FoldUnicode(const std::string& host) {
  utf8proc_uint8_t* mapped = nullptr;
  const auto options = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT |
                                                      UTF8PROC_CASEFOLD | UTF8PROC_IGNORE);
  const utf8proc_ssize_t size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(host.data()),
                                             static_cast<utf8proc_ssize_t>(host.size()), &mapped, options);
  std::string out = size < 0 ? host : std::string(reinterpret_cast<const char*>(mapped), static_cast<size_t>(size));
  std::free(mapped);
  return out;
}

}  // namespace

std::string CanonicalHost(absl::string_view host) {
  std::string out = absl::AsciiStrToLower(host);
  if (absl::StrContains(out, "xn--")) {
    std::vector<std::string> labels = absl::StrSplit(out, '.');
    for (std::string& label : labels) {
      if (!absl::StartsWith(label, "xn--")) continue;
      std::string decoded = DecodePunycode(absl::string_view(label).substr(4));
      if (!decoded.empty()) label = std::move(decoded);
    }
    out = absl::StrJoin(labels, ".");
  }
  if (!IsAscii(out)) out = FoldUnicode(out);
  while (!out.empty() && out.back() == '.') out.pop_back();
  return out;
}

bool IsIpAddress(absl::string_view host) {
  if (host.size() > 3 && host.front() == '[' && host.back() == ']') return absl::StrContains(host, ':');
  int numbers = 0, value = -1;
  for (char c : host) {
    if (c == '.') {
      if (value < 0 || ++numbers > 3) return false;
      value = -1;
    } else if (absl::ascii_isdigit(static_cast<unsigned char>(c))) {
      value = std::max(value, 0) * 10 + (c - '0');
      if (value > 255) return false;
    } else {
      return false;
    }
  }
  return numbers == 3 && value >= 0;
}

}  // namespace winnow
