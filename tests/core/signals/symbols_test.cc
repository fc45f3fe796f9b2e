#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal symbols") {
  CheckSignal("symbols", {
                             {Text("fine - really"), 0, 0},
                             {Text("→ fast ✅"), 0.2f, 0.4f},
                         });
}

}  // namespace winnow::testing
