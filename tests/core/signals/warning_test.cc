#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal warning") {
  CheckSignal("warning", {
                             {Text("beware, this is a scam"), 0.05f, 1},
                             {Text("мошенники"), 0.05f, 1},
                             {Text("骗子"), 0.05f, 1},
                             {Text("penipuan"), 0.05f, 1},
                             {Text("the tree is green"), 0, 0},
                         });
}

}  // namespace winnow::testing
