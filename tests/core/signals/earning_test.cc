#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal earning") {
  CheckSignal("earning", {
                             {Text("passive income"), 0.05f, 1},
                             {Text("заработок от 100"), 0.05f, 1},
                             {Text("日结佣金"), 0.05f, 1},
                             {Text("ganar dinero"), 0.05f, 1},
                             {Text("the tree is green"), 0, 0},
                         });
}

}  // namespace winnow::testing
