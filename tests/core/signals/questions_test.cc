#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal questions") {
  CheckSignal("questions", {
                               {Text("calm."), 0, 0},
                               {Text("why? how?"), 0.5f, 1},
                           });
}

}  // namespace winnow::testing
