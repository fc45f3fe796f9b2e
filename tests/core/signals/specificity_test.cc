#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal specificity") {
  CheckSignal("specificity", {
                                 {Text("it is slow"), 0, 0},
                                 {Text("Fails on 24.1.3 with 16GB, see main.cc and #123"), 0.25f, 0.5f},
                             });
}

}  // namespace winnow::testing
