#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal second_person") {
  CheckSignal("second_person", {
                                   {Text("your turn"), 0.05f, 1},
                                   {Text("вам пишут"), 0.05f, 1},
                                   {Text("你的"), 0.05f, 1},
                                   {Text("anda"), 0.05f, 1},
                                   {Text("the tree is green"), 0, 0},
                               });
}

}  // namespace winnow::testing
