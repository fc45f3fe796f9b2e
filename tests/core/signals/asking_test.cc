#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal asking") {
  CheckSignal("asking", {
                            {Text("how do I"), 0.05f, 1},
                            {Text("почему"), 0.05f, 1},
                            {Text("为什么"), 0.05f, 1},
                            {Text("the tree is green"), 0, 0},
                        });
}

}  // namespace winnow::testing
