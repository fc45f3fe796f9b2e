#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal title_case") {
  CheckSignal("title_case", {
                                {Text("Alpha Fuel Testo Booster Review"), 1, 1},
                                {Text("we read it in one go"), 0, 0},
                                {Text("Two Words"), kUnknown, kUnknown},
                            });
}

}  // namespace winnow::testing
