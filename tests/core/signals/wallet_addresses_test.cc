#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal wallet_addresses") {
  CheckSignal("wallet_addresses", {
                                      {Text("0x52908400098527886e0f7030069857d2e4169ee7"), 1, 1},
                                      {Text("send to 1BoatSLRHtKNngkdXEeobR76b53LETtpyT"), 1, 1},
                                      {Text("commit 52908400098527886e0f7030069857d2e4169ee7"), 0, 0},
                                  });
}

}  // namespace winnow::testing
