#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal reasoning") {
  CheckSignal("reasoning", {
                               {Text("but why, because of that"), 0.05f, 1},
                               {Text("it doesn't work, although"), 0.05f, 1},
                               {Text("потому что"), 0.05f, 1},
                               {Text("因为"), 0.05f, 1},
                               {Text("tapi karena"), 0.05f, 1},
                               {Text("the tree is green"), 0, 0},
                           });
}

}  // namespace winnow::testing
