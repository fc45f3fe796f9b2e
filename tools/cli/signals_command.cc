// winnow signals: the table of everything that is measured.
#include <algorithm>
#include <string_view>

#include "core/signals/signals.h"
#include "fmt/format.h"
#include "tools/cli/commands.h"

namespace winnow::cli {
namespace {

std::string_view View(absl::string_view text) { return {text.data(), text.size()}; }

}  // namespace

int RunSignals() {
  size_t width = 0;
  for (const Signal& signal : AllSignals()) width = std::max(width, signal.name.size());
  for (const Signal& signal : AllSignals()) {
    fmt::print("{:<{}}  {:<9}  {}\n", View(signal.name), width, View(Name(signal.family)), View(signal.meaning));
  }
  return 0;
}

}  // namespace winnow::cli
