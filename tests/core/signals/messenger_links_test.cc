#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal messenger_links") {
  CheckSignal("messenger_links", {
                                     {Text("join https://t.me/joinchat/abc"), 1, 1},
                                     {Text("https://wa.me/15551234567"), 1, 1},
                                     {Text("https://timer.me/x"), 0, 0},
                                 });
}

}  // namespace winnow::testing
