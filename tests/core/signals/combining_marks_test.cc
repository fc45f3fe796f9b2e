#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal combining_marks") {
  CheckSignal("combining_marks", {
                                     {Text("café"), 0, 0},
                                     {Text("P̡̢̧̨͓̩̽L̡̢̧̨͓̽"), 1, 20},
                                 });
}

}  // namespace winnow::testing
