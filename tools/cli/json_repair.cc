#include "tools/cli/json_repair.h"

#include <cstdint>

#include "absl/strings/ascii.h"

namespace winnow::cli {
namespace {

constexpr size_t kEscapeSize = 6;  // \uXXXX

// The code unit of the \uXXXX escape that begins at `at`, or -1.
int32_t UnitAt(absl::string_view json, size_t at) {
  if (at + kEscapeSize > json.size() || json[at] != '\\' || json[at + 1] != 'u') return -1;
  int32_t unit = 0;
  for (size_t i = at + 2; i < at + kEscapeSize; ++i) {
    const char c = absl::ascii_tolower(static_cast<unsigned char>(json[i]));
    if (!absl::ascii_isxdigit(static_cast<unsigned char>(c))) return -1;
    unit = unit * 16 + (absl::ascii_isdigit(static_cast<unsigned char>(c)) ? c - '0' : c - 'a' + 10);
  }
  return unit;
}

bool IsHigh(int32_t unit) { return unit >= 0xD800 && unit < 0xDC00; }
bool IsLow(int32_t unit) { return unit >= 0xDC00 && unit < 0xE000; }

}  // namespace

bool RepairSurrogates(absl::string_view json, std::string* repaired) {
  if (json.find("\\ud") == absl::string_view::npos && json.find("\\uD") == absl::string_view::npos) return false;
  bool changed = false;
  for (size_t at = json.find('\\'); at != absl::string_view::npos; at = json.find('\\', at)) {
    const int32_t unit = UnitAt(json, at);
    if (IsHigh(unit) && IsLow(UnitAt(json, at + kEscapeSize))) {
      at += 2 * kEscapeSize;
    } else if (IsHigh(unit) || IsLow(unit)) {
      if (!changed) repaired->assign(json.data(), json.size());
      changed = true;
      repaired->replace(at, kEscapeSize, "\\ufffd");
      at += kEscapeSize;
    } else {
      at += 2;  // a backslash and what it escapes
    }
  }
  return changed;
}

}  // namespace winnow::cli
