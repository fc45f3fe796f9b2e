#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal quotation_marks") {
  CheckSignal("quotation_marks", {
                                     {Text("he said \"no\""), 2, 2},
                                     {Text("it's"), 0, 0},
                                 });
}

}  // namespace winnow::testing
