#ifndef WINNOW_CORE_TEXT_LINE_KIND_H_
#define WINNOW_CORE_TEXT_LINE_KIND_H_

#include "absl/strings/string_view.h"

namespace winnow {

enum class LineKind { kProse, kBlank, kFence, kIndented, kQuote, kDiff, kTrace, kLog, kTable };

// What a line looks like by itself, without its line feed.
LineKind KindOfLine(absl::string_view line);

// Lines of a diff's body: they belong to it only behind a line of LineKind::kDiff.
bool ContinuesDiff(absl::string_view line);

}  // namespace winnow

#endif  // WINNOW_CORE_TEXT_LINE_KIND_H_
