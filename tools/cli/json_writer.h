#ifndef WINNOW_TOOLS_CLI_JSON_WRITER_H_
#define WINNOW_TOOLS_CLI_JSON_WRITER_H_

#include <iterator>

#include "absl/strings/string_view.h"
#include "fmt/format.h"

namespace winnow::cli {

// JSON is appended to this and written out by the batch.
using JsonBuffer = fmt::memory_buffer;

inline void AppendRaw(JsonBuffer* out, absl::string_view text) { out->append(text.data(), text.data() + text.size()); }

// `text` quoted and escaped. What is no UTF-8 becomes U+FFFD, so that the output is always valid.
void AppendString(JsonBuffer* out, absl::string_view text);
// The same, or null for "".
void AppendStringOrNull(JsonBuffer* out, absl::string_view text);

// The shortest digits that read back as the same number; null for what is not finite.
void AppendNumber(JsonBuffer* out, double number);
void AppendNumber(JsonBuffer* out, float number);

template <typename Integer>
void AppendInteger(JsonBuffer* out, Integer number) {
  const fmt::format_int digits(number);
  out->append(digits.data(), digits.data() + digits.size());
}

// [1,2,3]
template <typename Range>
void AppendIntegers(JsonBuffer* out, const Range& numbers) {
  out->push_back('[');
  bool first = true;
  for (const auto number : numbers) {
    if (!first) out->push_back(',');
    first = false;
    AppendInteger(out, number);
  }
  out->push_back(']');
}

}  // namespace winnow::cli

#endif  // WINNOW_TOOLS_CLI_JSON_WRITER_H_
