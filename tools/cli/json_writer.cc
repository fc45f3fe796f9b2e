#include "tools/cli/json_writer.h"

#include <simdjson.h>

#include <array>
#include <cmath>

#include "core/text/normalize.h"
#include "fmt/compile.h"

namespace winnow::cli {
namespace {

// Bytes that must be escaped inside a JSON string.
constexpr std::array<bool, 256> MakeEscaped() {
  std::array<bool, 256> escaped{};
  for (size_t i = 0; i < 0x20; ++i) escaped[i] = true;
  escaped['"'] = escaped['\\'] = true;
  return escaped;
}
constexpr std::array<bool, 256> kEscaped = MakeEscaped();

void AppendEscape(JsonBuffer* out, char c) {
  switch (c) {
    case '"':
      return AppendRaw(out, "\\\"");
    case '\\':
      return AppendRaw(out, "\\\\");
    case '\n':
      return AppendRaw(out, "\\n");
    case '\r':
      return AppendRaw(out, "\\r");
    case '\t':
      return AppendRaw(out, "\\t");
    default:
      fmt::format_to(std::back_inserter(*out), FMT_COMPILE("\\u{:04x}"), static_cast<unsigned char>(c));
  }
}

template <typename Number>
void AppendFinite(JsonBuffer* out, Number number) {
  if (!std::isfinite(number)) return AppendRaw(out, "null");
  fmt::format_to(std::back_inserter(*out), FMT_COMPILE("{}"), number);
}

}  // namespace

void AppendString(JsonBuffer* out, absl::string_view text) {
  if (!simdjson::validate_utf8(text.data(), text.size())) return AppendString(out, RepairUtf8(text));
  out->push_back('"');
  size_t from = 0;
  for (size_t i = 0; i < text.size(); ++i) {
    if (!kEscaped[static_cast<unsigned char>(text[i])]) continue;
    out->append(text.data() + from, text.data() + i);
    AppendEscape(out, text[i]);
    from = i + 1;
  }
  out->append(text.data() + from, text.data() + text.size());
  out->push_back('"');
}

void AppendStringOrNull(JsonBuffer* out, absl::string_view text) {
  if (text.empty()) return AppendRaw(out, "null");
  AppendString(out, text);
}

void AppendNumber(JsonBuffer* out, double number) { AppendFinite(out, number); }
void AppendNumber(JsonBuffer* out, float number) { AppendFinite(out, number); }

}  // namespace winnow::cli
