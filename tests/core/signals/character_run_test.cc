#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal character_run") {
  CheckSignal("character_run", {
                                   {Text("good"), 2, 2},
                                   {Text("soooooo"), 6, 6},
                                   {Text("a    b"), 1, 1},
                               });
}

}  // namespace winnow::testing
