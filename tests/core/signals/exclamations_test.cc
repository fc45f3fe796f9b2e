#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal exclamations") {
  CheckSignal("exclamations", {
                                  {Text("calm."), 0, 0},
                                  {Text("wow!!!"), 1, 2},
                              });
}

}  // namespace winnow::testing
