#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal length_words") {
  CheckSignal("length_words", {
                                  {Text(""), 0, 0},
                                  {Text("two words"), 2, 2},
                              });
}

}  // namespace winnow::testing
