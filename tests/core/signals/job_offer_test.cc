#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal job_offer") {
  CheckSignal("job_offer", {
                               {Text("we are hiring"), 0.05f, 1},
                               {Text("подработка"), 0.05f, 1},
                               {Text("招聘兼职"), 0.05f, 1},
                               {Text("lowongan"), 0.05f, 1},
                               {Text("the tree is green"), 0, 0},
                           });
}

}  // namespace winnow::testing
