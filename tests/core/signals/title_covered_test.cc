#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal title_covered") {
  CheckSignal("title_covered", {
                                   {Text("no thread"), kUnknown, kUnknown},
                                   {Reply("Crash when opening settings", "settings still crash for me"), 0.3f, 0.9f},
                                   {Reply("Crash when opening settings", "great project"), 0, 0},
                               });
}

}  // namespace winnow::testing
