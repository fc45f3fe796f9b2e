#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal words_per_line") {
  CheckSignal("words_per_line", {
                                    {Text("one two\nthree four"), 2, 2},
                                    {Text(""), 0, 0},
                                });
}

}  // namespace winnow::testing
