#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal health_goods") {
  CheckSignal("health_goods", {
                                  {Text("weight loss pills"), 0.05f, 1},
                                  {Text("таблетки"), 0.05f, 1},
                                  {Text("减肥"), 0.05f, 1},
                                  {Text("emagrecer"), 0.05f, 1},
                                  {Text("the tree is green"), 0, 0},
                              });
}

}  // namespace winnow::testing
