#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal referral_links") {
  CheckSignal("referral_links", {
                                    {Text("https://shop.com/?ref=me77"), 1, 1},
                                    {Text("https://shop.com/reference/page?x=1"), 0, 0},
                                });
}

}  // namespace winnow::testing
