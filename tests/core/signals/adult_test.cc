#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal adult") {
  CheckSignal("adult", {
                           {Text("escort dating"), 0.05f, 1},
                           {Text("интим"), 0.05f, 1},
                           {Text("裸聊"), 0.05f, 1},
                           {Text("the tree is green"), 0, 0},
                       });
}

}  // namespace winnow::testing
