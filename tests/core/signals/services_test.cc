#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal services") {
  CheckSignal("services", {
                              {Text("SEO backlinks"), 0.05f, 1},
                              {Text("代开发票"), 0.05f, 1},
                              {Text("продвижение"), 0.05f, 1},
                              {Text("the tree is green"), 0, 0},
                          });
}

}  // namespace winnow::testing
