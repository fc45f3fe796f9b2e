#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal hype") {
  CheckSignal("hype", {
                          {Text("an amazing game-changing product"), 0.05f, 1},
                          {Text("гарантия"), 0.05f, 1},
                          {Text("稳赚"), 0.05f, 1},
                          {Text("terbaik"), 0.05f, 1},
                          {Text("the tree is green"), 0, 0},
                      });
}

}  // namespace winnow::testing
