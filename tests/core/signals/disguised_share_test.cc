#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal disguised_share") {
  CheckSignal("disguised_share", {
                                     {Text("plain text"), 0, 0},
                                     {Text("𝐒𝐋𝐎𝐓"), 0.9f, 1},
                                 });
}

}  // namespace winnow::testing
