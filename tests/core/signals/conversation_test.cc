#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal conversation") {
  CheckSignal("conversation", {
                                  {Text("thanks, lol"), 0.05f, 1},
                                  {Text("спасибо"), 0.05f, 1},
                                  {Text("哈哈"), 0.05f, 1},
                                  {Text("makasih"), 0.05f, 1},
                                  {Text("the tree is green"), 0, 0},
                              });
}

}  // namespace winnow::testing
