#include "core/text/line_kind.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"

namespace winnow {
namespace {

constexpr int kFewestTableBars = 3;
constexpr size_t kCodeIndent = 4;

bool IsDigit(char c) { return absl::ascii_isdigit(static_cast<unsigned char>(c)); }

// The text fits a shape in which 'd' is any digit.
bool BeginsLike(absl::string_view text, absl::string_view shape) {
  if (text.size() < shape.size()) return false;
  for (size_t i = 0; i < shape.size(); ++i) {
    if (shape[i] == 'd' ? !IsDigit(text[i]) : text[i] != shape[i]) return false;
  }
  return true;
}

bool IsLog(absl::string_view line) {
  if (!line.empty() && line[0] == '[') line.remove_prefix(1);
  if (BeginsLike(line, "dddd-dd-dd") || BeginsLike(line, "dddd/dd/dd")) {
    line.remove_prefix(10);  // a date alone may begin a diary; with a time it is a log
    return BeginsLike(line, "Tdd:dd") || BeginsLike(line, " dd:dd:dd");
  }
  if (BeginsLike(line, "dd:dd:dd")) return true;
  for (absl::string_view level : {"INFO", "WARN", "WARNING", "ERROR", "DEBUG", "TRACE", "FATAL"}) {
    if (!absl::StartsWith(line, level)) continue;
    const absl::string_view rest = line.substr(level.size());
    return absl::StartsWith(rest, "]") || absl::StartsWith(rest, "  ") || absl::StartsWith(rest, ":  ");
  }
  return false;
}

bool IsTrace(absl::string_view line) {
  if (absl::StartsWith(line, "at ")) return absl::EndsWith(line, ")") && absl::StrContains(line, '(');
  if (absl::StartsWith(line, "File \"")) return absl::StrContains(line, "\", line ");
  if (line.size() > 5 && line[0] == '#' && IsDigit(line[1])) return absl::StrContains(line.substr(0, 12), " 0x");
  return absl::StartsWith(line, "Traceback (most recent") || absl::StartsWith(line, "Caused by: ") ||
         absl::StartsWith(line, "goroutine ") || absl::StartsWith(line, "thread '") ||
         absl::StartsWith(line, "Exception in thread ");
}

bool IsDiff(absl::string_view line) {
  return absl::StartsWith(line, "diff --git ") || absl::StartsWith(line, "@@ -") || absl::StartsWith(line, "--- a/") ||
         absl::StartsWith(line, "+++ b/") || (absl::StartsWith(line, "index ") && absl::StrContains(line, ".."));
}

}  // namespace

LineKind KindOfLine(absl::string_view line) {
  size_t indent = 0, width = 0;
  for (; indent < line.size() && (line[indent] == ' ' || line[indent] == '\t'); ++indent) {
    width += line[indent] == '\t' ? kCodeIndent : 1;
  }
  absl::string_view rest = absl::StripTrailingAsciiWhitespace(line.substr(indent));
  if (rest.empty()) return LineKind::kBlank;
  if (absl::StartsWith(rest, "```") || absl::StartsWith(rest, "~~~")) return LineKind::kFence;
  if (IsTrace(rest)) return LineKind::kTrace;
  if (width >= kCodeIndent) return LineKind::kIndented;
  if (rest[0] == '>') return LineKind::kQuote;
  if (IsDiff(rest)) return LineKind::kDiff;
  if (IsLog(rest)) return LineKind::kLog;
  if (rest[0] == '|' && std::count(rest.begin(), rest.end(), '|') >= kFewestTableBars) return LineKind::kTable;
  return LineKind::kProse;
}

bool ContinuesDiff(absl::string_view line) {
  return line.empty() || line[0] == '+' || line[0] == '-' || line[0] == ' ';
}

}  // namespace winnow
