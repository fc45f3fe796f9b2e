#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal list_lines") {
  CheckSignal("list_lines", {
                                {Text("- a\n- b\n1. c\ntext"), 0.75f, 0.75f},
                                {Text("text"), 0, 0},
                            });
}

}  // namespace winnow::testing
