#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal crypto") {
  CheckSignal("crypto", {
                            {Text("bitcoin airdrop"), 0.05f, 1},
                            {Text("крипта"), 0.05f, 1},
                            {Text("空投钱包"), 0.05f, 1},
                            {Text("the tree is green"), 0, 0},
                        });
}

}  // namespace winnow::testing
