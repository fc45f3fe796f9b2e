#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal reader_over_writer") {
  CheckSignal("reader_over_writer", {
                                        {Text("trees"), kUnknown, kUnknown},
                                        {Text("your prize, you win"), 1, 1},
                                        {Text("my cat and I"), 0, 0},
                                        {Text("I told you"), 0.5f, 0.5f},
                                    });
}

}  // namespace winnow::testing
