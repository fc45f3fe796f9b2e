#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal pitch_parts") {
  CheckSignal("pitch_parts", {
                                 {Text("the tree is green"), 0, 0},
                                 {Text("Free bonus! Hurry, click here, whatsapp me"), 4, 4},
                                 {Text("thanks, it is free"), 1, 1},
                             });
}

}  // namespace winnow::testing
