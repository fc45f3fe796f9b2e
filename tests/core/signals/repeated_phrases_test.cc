#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal repeated_phrases") {
  CheckSignal("repeated_phrases", {
                                      {Text("this is said once and never again"), 0, 0},
                                      {Text("buy pills buy pills buy pills"), 0.4f, 0.8f},
                                  });
}

}  // namespace winnow::testing
