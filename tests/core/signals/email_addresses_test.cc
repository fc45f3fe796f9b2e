#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal email_addresses") {
  CheckSignal("email_addresses", {
                                     {Text("write to expert.help@proton.example today"), 1, 1},
                                     {Text("@name and a @ b and user@localhost"), 0, 0},
                                 });
}

}  // namespace winnow::testing
