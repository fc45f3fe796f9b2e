#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal piracy") {
  CheckSignal("piracy", {
                            {Text("watch online full movie"), 0.05f, 1},
                            {Text("keygen"), 0.05f, 1},
                            {Text("破解外挂"), 0.05f, 1},
                            {Text("the tree is green"), 0, 0},
                        });
}

}  // namespace winnow::testing
