#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal theme_repetition") {
  CheckSignal("theme_repetition", {
                                      {Text("alphamax is not repeated"), 0, 0},
                                      {Text("alphamax helps, alphamax works, alphamax wins"), 0.4f, 0.6f},
                                      {Text("a b a c a d"), 0, 0},
                                  });
}

}  // namespace winnow::testing
