#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal surprisal") {
  CheckSignal("surprisal", {
                               {Text(""), kUnknown, kUnknown},
                               {Text("plain words"), 1.3f, 1.7f},
                               {Text("ÐÞßåøþ"), 2.5f, 12},
                           });
}

}  // namespace winnow::testing
