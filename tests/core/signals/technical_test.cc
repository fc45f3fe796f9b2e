#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal technical") {
  CheckSignal("technical", {
                               {Text("stack trace of the error"), 0.05f, 1},
                               {Text("ошибка"), 0.05f, 1},
                               {Text("代码报错"), 0.05f, 1},
                               {Text("the tree is green"), 0, 0},
                           });
}

}  // namespace winnow::testing
