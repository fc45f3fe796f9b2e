#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal loans") {
  CheckSignal("loans", {
                           {Text("payday loans"), 0.05f, 1},
                           {Text("кредит"), 0.05f, 1},
                           {Text("贷款"), 0.05f, 1},
                           {Text("pinjaman"), 0.05f, 1},
                           {Text("vay tiền"), 0.05f, 1},
                           {Text("the tree is green"), 0, 0},
                       });
}

}  // namespace winnow::testing
