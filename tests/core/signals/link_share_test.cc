#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal link_share") {
  CheckSignal("link_share", {
                                {Text("no link"), 0, 0},
                                {Text("https://example.com/abcdef"), 0.99f, 1},
                                {Text("a long text that says much before https://example.com"), 0.3f, 0.45f},
                            });
}

}  // namespace winnow::testing
