#include "core/signals/signals.h"

#include <vector>

namespace winnow {

absl::Span<const Signal> AllSignals() {
  // An explicit table: a linker drops what registers itself.
  static const std::vector<Signal>* const all = new std::vector<Signal>{
#define WINNOW_SIGNAL(Name) k##Name##Signal,
#include "core/signals/list.inc"
#undef WINNOW_SIGNAL
  };
  return *all;
}

}  // namespace winnow
