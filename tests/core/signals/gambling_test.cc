#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal gambling") {
  CheckSignal("gambling", {
                              {Text("casino slots"), 0.05f, 1},
                              {Text("казино"), 0.05f, 1},
                              {Text("百家乐"), 0.05f, 1},
                              {Text("slot gacor maxwin"), 0.05f, 1},
                              {Text("cá cược"), 0.05f, 1},
                              {Text("the tree is green"), 0, 0},
                          });
}

}  // namespace winnow::testing
