#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal crowd_address") {
  CheckSignal("crowd_address", {
                                   {Text("hello everyone"), 0.05f, 1},
                                   {Text("всем привет"), 0.05f, 1},
                                   {Text("大家好"), 0.05f, 1},
                                   {Text("the tree is green"), 0, 0},
                               });
}

}  // namespace winnow::testing
