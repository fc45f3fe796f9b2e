#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal hashtags") {
  CheckSignal("hashtags", {
                              {Text("#win #crypto"), 2, 2},
                              {Text("see #1234"), 0, 0},
                          });
}

}  // namespace winnow::testing
