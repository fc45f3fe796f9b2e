#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal script_mix") {
  CheckSignal("script_mix", {
                                {Text("123"), 0, 0},
                                {Text("only latin"), 1, 1},
                                {Text("latin и кириллица"), 2, 2},
                            });
}

}  // namespace winnow::testing
