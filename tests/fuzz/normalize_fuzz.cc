// Normalize is total, idempotent, and gives valid UTF-8 with no more characters than it may.
#include <cstdint>
#include <cstdlib>
#include <string>

#include "absl/strings/match.h"
#include "core/text/normalize.h"

namespace {

// The longest decomposition of one character has 18, and each byte may become one U+FFFD.
constexpr size_t kMostGrowth = 18 * 3;

void Require(bool holds) {
  if (!holds) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const absl::string_view input(reinterpret_cast<const char*>(data), size);
  const winnow::Normalized once = winnow::Normalize(input);
  Require(winnow::RepairUtf8(once.text) == once.text);
  Require(once.text.size() <= kMostGrowth * size);
  Require(!absl::StrContains(once.text, "  ") && !absl::StartsWith(once.text, " ") && !absl::EndsWith(once.text, " "));
  Require(once.chars >= 0 && static_cast<size_t>(once.chars) <= size);
  Require(once.repaired <= once.chars && once.invisible <= once.chars && once.emoji <= once.chars);

  const winnow::Normalized twice = winnow::Normalize(once.text);
  Require(twice.text == once.text);
  Require(twice.repaired == 0 && twice.invisible == 0);

  // Repair first changes nothing.
  const std::string repaired = winnow::RepairUtf8(input);
  Require(winnow::RepairUtf8(repaired) == repaired);
  Require(winnow::Normalize(repaired).text == once.text);
  winnow::Clip(input);
  return 0;
}
