#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal no_name_links") {
  CheckSignal("no_name_links", {
                                   {Text("https://github.com/o/r and https://en.wikipedia.org/wiki/X"), 0, 0},
                                   {Text("http://goodhealth-review.com/x"), 1, 1},
                               });
}

}  // namespace winnow::testing
