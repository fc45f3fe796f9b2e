#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal commas") {
  CheckSignal("commas", {
                            {Text("no commas here"), 0, 0},
                            {Text("one, two, three"), 0.6f, 0.7f},
                            {Text("你好，世界"), 1, 1},
                        });
}

}  // namespace winnow::testing
