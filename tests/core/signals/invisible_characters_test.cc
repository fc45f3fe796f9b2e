#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal invisible_characters") {
  CheckSignal("invisible_characters", {
                                          {Text("plain"), 0, 0},
                                          {Text("sp\u200bam wo\u200brd"), 2, 2},
                                      });
}

}  // namespace winnow::testing
