#include "tools/cli/printable.h"

#include "core/text/normalize.h"

namespace winnow::cli {
namespace {

constexpr absl::string_view kReplacement = "\xEF\xBF\xBD";

// The length of the control character in UTF-8 that begins at `at`, or 0.
size_t ControlAt(absl::string_view text, size_t at) {
  const auto byte = [text](size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0; };
  const int first = byte(at);
  if (first < 0x20 || first == 0x7F) return 1;         // C0, DEL
  if (first == 0xC2 && byte(at + 1) < 0xA0) return 2;  // C1
  if (first != 0xE2) return 0;
  const int second = byte(at + 1);
  const int third = byte(at + 2);
  if (second == 0x80 && (third == 0x8E || third == 0x8F || third == 0xA8 || third == 0xA9))
    return 3;                                                       // marks, separators
  if (second == 0x80 && third >= 0xAA && third <= 0xAE) return 3;   // embeddings, overrides
  return second == 0x81 && third >= 0xA6 && third <= 0xA9 ? 3 : 0;  // isolates
}

}  // namespace

std::string Printable(absl::string_view text) {
  const std::string repaired = RepairUtf8(text);
  std::string printable;
  printable.reserve(repaired.size());
  for (size_t i = 0; i < repaired.size();) {
    const size_t control = ControlAt(repaired, i);
    if (control == 0) {
      printable.push_back(repaired[i++]);
    } else {
      printable.append(kReplacement.data(), kReplacement.size());
      i += control;
    }
  }
  return printable;
}

}  // namespace winnow::cli
