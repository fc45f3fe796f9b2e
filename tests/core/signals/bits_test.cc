#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal bits") {
  CheckSignal("bits", {
                          {Text(""), 0, 0},
                          {Text("abcd"), 20, 20},
                          {Text("a longer text has more bits"), 100, 400},
                      });
}

}  // namespace winnow::testing
