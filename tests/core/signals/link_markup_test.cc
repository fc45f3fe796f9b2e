#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal link_markup") {
  CheckSignal("link_markup", {
                                 {Text("array[1] and f(x)"), 0, 0},
                                 {Text("[cheap shoes](http://shoes.example) <a href=\"http://x.example\">y</a>"), 2, 2},
                                 {Text("**[Brain Pill][1]**"), 1, 1},
                             });
}

}  // namespace winnow::testing
