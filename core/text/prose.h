#ifndef WINNOW_CORE_TEXT_PROSE_H_
#define WINNOW_CORE_TEXT_PROSE_H_

#include <string>

#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "core/text/urls.h"

namespace winnow {

// The text without what is not its author's own prose: fenced and indented code, lines quoted with
// '>', HTML comments, diffs, stack traces, log lines, table rows, and `urls`, which were found in
// text that begins `offset` bytes before this one. Linear.
std::string KeepProse(absl::string_view text, absl::Span<const Url> urls, size_t offset);

}  // namespace winnow

#endif  // WINNOW_CORE_TEXT_PROSE_H_
