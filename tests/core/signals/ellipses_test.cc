#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal ellipses") {
  CheckSignal("ellipses", {
                              {Text("so... it goes…"), 0.5f, 2},
                              {Text("so. it goes.."), 0, 0},
                          });
}

}  // namespace winnow::testing
