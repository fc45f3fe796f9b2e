#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal code_words") {
  CheckSignal("code_words", {
                                {Text("plain words"), 0, 0},
                                {Text("use_this v1.2 snake_case"), 0.5f, 1},
                            });
}

}  // namespace winnow::testing
