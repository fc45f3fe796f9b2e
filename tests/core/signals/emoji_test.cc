#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal emoji") {
  CheckSignal("emoji", {
                           {Text("fine"), 0, 0},
                           {Text("🎉🎉🎉"), 0.9f, 1},
                       });
}

}  // namespace winnow::testing
