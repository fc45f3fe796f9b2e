#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal template_headings") {
  CheckSignal("template_headings", {
                                       {Text("### Steps\ntext\n**Expected**\ntext"), 2, 2},
                                       {Text("#1 is a number, ** is not"), 0, 0},
                                   });
}

}  // namespace winnow::testing
