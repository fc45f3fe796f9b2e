#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal support_offer") {
  CheckSignal("support_offer", {
                                   {Text("toll-free helpline"), 0.05f, 1},
                                   {Text("funds recovery"), 0.05f, 1},
                                   {Text("кто вернуть деньги"), 0.05f, 1},
                                   {Text("the tree is green"), 0, 0},
                               });
}

}  // namespace winnow::testing
