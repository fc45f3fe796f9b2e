#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal prices") {
  CheckSignal("prices", {
                            {Text("only $99 or 20€"), 2, 2},
                            {Text("a $variable"), 0, 0},
                        });
}

}  // namespace winnow::testing
