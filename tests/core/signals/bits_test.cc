#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal bits") {
  CheckSignal("bits", {
                          {Text(""), 0, 0},
                          {Text("abcd"), 14, 18},
                          {Text("a longer text has more bits"), 90, 400},
                      });
}

}  // namespace winnow::testing
