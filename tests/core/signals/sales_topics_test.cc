#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal sales_topics") {
  CheckSignal("sales_topics", {
                                  {Text("my tree is green"), 0, 0},
                                  {Text("casino loans and bitcoin"), 3, 3},
                              });
}

}  // namespace winnow::testing
