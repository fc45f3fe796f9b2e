#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal styled_letters") {
  CheckSignal("styled_letters", {
                                    {Text("plain"), 0, 0},
                                    {Text("𝐒𝐋𝐎𝐓"), 4, 4},
                                });
}

}  // namespace winnow::testing
