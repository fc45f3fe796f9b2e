#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal odd_links") {
  CheckSignal("odd_links", {
                               {Text("https://mozilla.org"), 0, 0},
                               {Text("http://boss88-win.top/x"), 1, 1},
                               {Text("http://example.com"), 0, 0},
                           });
}

}  // namespace winnow::testing
