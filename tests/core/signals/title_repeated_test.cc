#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal title_repeated") {
  CheckSignal("title_repeated", {
                                    {Text("no thread"), kUnknown, kUnknown},
                                    {Reply("Crash opening settings", "crash opening settings"), 0.9f, 1},
                                    {Reply("Crash opening settings", "it began after the update"), 0, 0},
                                });
}

}  // namespace winnow::testing
