#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal urgency") {
  CheckSignal("urgency", {
                             {Text("hurry up, limited time"), 0.05f, 1},
                             {Text("срочно"), 0.05f, 1},
                             {Text("限时名额"), 0.05f, 1},
                             {Text("ahora"), 0.05f, 1},
                             {Text("the tree is green"), 0, 0},
                         });
}

}  // namespace winnow::testing
