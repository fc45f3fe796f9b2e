#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal look_alike_letters") {
  CheckSignal("look_alike_letters", {
                                        {Text("чисто русский text"), 0, 0},
                                        {Text("pаypаl"), 1, 2},
                                    });
}

}  // namespace winnow::testing
