#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal word_variety") {
  CheckSignal("word_variety", {
                                  {Text("too few words"), kUnknown, kUnknown},
                                  {Text("one two three four five six seven eight"), 1, 1},
                                  {Text("spam spam spam spam spam spam spam spam"), 0.12f, 0.13f},
                              });
}

}  // namespace winnow::testing
