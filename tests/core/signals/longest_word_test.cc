#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal longest_word") {
  CheckSignal("longest_word", {
                                  {Text("a word"), 4, 4},
                                  {Text("see https://example.org/a"), kUnknown, kUnknown},
                                  {Text("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"), 30, 30},
                              });
}

}  // namespace winnow::testing
