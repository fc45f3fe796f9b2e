#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal lines") {
  CheckSignal("lines", {
                           {Text("one\n\ntwo"), 2, 2},
                           {Text(""), 0, 0},
                       });
}

}  // namespace winnow::testing
