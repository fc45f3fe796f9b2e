#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal percentages") {
  CheckSignal("percentages", {
                                 {Text("save 20% today"), 1, 1},
                                 {Text("%d and % of it"), 0, 0},
                             });
}

}  // namespace winnow::testing
