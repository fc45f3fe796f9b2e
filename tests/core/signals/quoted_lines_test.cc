#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal quoted_lines") {
  CheckSignal("quoted_lines", {
                                  {Text("> you said\nno"), 0.5f, 0.5f},
                                  {Text("no quotes"), 0, 0},
                              });
}

}  // namespace winnow::testing
