#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal code_share") {
  CheckSignal("code_share", {
                                {Text("no code at all"), 0, 0},
                                {Text("see\n```\nint main() { return 0; }\n```\n"), 0.5f, 1},
                            });
}

}  // namespace winnow::testing
