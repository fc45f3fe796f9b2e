#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal mentions") {
  CheckSignal("mentions", {
                              {Text("@ann @bob look"), 2, 2},
                              {Text("mail me at a@b.example"), 0, 0},
                          });
}

}  // namespace winnow::testing
