#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal shortened_links") {
  CheckSignal("shortened_links", {
                                     {Text("https://bit.ly/3abc"), 1, 1},
                                     {Text("https://python.org/dev"), 0, 0},
                                 });
}

}  // namespace winnow::testing
