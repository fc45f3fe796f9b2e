#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal title_only") {
  CheckSignal("title_only", {
                                {Titled("Help", ""), 1, 1},
                                {Titled("Help", "please"), 0, 0},
                                {Text("please"), kUnknown, kUnknown},
                            });
}

}  // namespace winnow::testing
