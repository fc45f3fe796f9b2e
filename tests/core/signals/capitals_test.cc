#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal capitals") {
  CheckSignal("capitals", {
                              {Text("FREE MONEY HERE"), 1, 1},
                              {Text("quiet words here"), 0, 0},
                              {Text("OK"), kUnknown, kUnknown},
                          });
}

}  // namespace winnow::testing
