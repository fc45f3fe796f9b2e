#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal empty_headings") {
  CheckSignal("empty_headings", {
                                    {Text("no headings"), kUnknown, kUnknown},
                                    {Text("## A\n## B\ntext"), 0.5f, 0.5f},
                                    {Text("## A\ntext\n## B\ntext"), 0, 0},
                                });
}

}  // namespace winnow::testing
