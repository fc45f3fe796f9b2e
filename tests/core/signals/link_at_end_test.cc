#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal link_at_end") {
  CheckSignal("link_at_end", {
                                 {Text("nothing"), kUnknown, kUnknown},
                                 {Text("look here https://example.com/a"), 1, 1},
                                 {Text("https://example.com/a says so"), 0, 0},
                             });
}

}  // namespace winnow::testing
