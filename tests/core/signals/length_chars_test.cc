#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal length_chars") {
  CheckSignal("length_chars", {
                                  {Text("héé"), 3, 3},
                                  {Titled("ab", "cd"), 5, 5},
                              });
}

}  // namespace winnow::testing
