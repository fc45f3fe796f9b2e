#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal offer") {
  CheckSignal("offer", {
                           {Text("free gift card giveaway"), 0.05f, 1},
                           {Text("скидка 20"), 0.05f, 1},
                           {Text("免费红包"), 0.05f, 1},
                           {Text("ücretsiz hediye"), 0.05f, 1},
                           {Text("the tree is green"), 0, 0},
                       });
}

}  // namespace winnow::testing
