#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal capitals_words") {
  CheckSignal("capitals_words", {
                                    {Text("BUY NOW my friend"), 0.4f, 0.6f},
                                    {Text("I am OK"), 0, 0},
                                });
}

}  // namespace winnow::testing
