#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal gibberish") {
  CheckSignal("gibberish", {
                               {Text("ab cd"), kUnknown, kUnknown},
                               {Text("ordinary wordings"), 0, 0},
                               {Text("þðøþðøþð"), 1, 1},
                           });
}

}  // namespace winnow::testing
