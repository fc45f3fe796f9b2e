#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal surprisal") {
  CheckSignal("surprisal", {
                               {Text(""), kUnknown, kUnknown},
                               {Text("plain words"), 1.8f, 2.1f},
                               {Text("ÐÞßåøþ"), 2.5f, 9},
                           });
}

}  // namespace winnow::testing
