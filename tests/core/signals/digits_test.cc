#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal digits") {
  CheckSignal("digits", {
                            {Text("none"), 0, 0},
                            {Text("12345"), 1, 1},
                        });
}

}  // namespace winnow::testing
