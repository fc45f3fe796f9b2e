#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal phone_numbers") {
  CheckSignal("phone_numbers", {
                                   {Text("call +1 (888) 555-0142 now"), 1, 1},
                                   {Text("call 08002888812"), 1, 1},
                                   {Text("on 2024-01-15 at 10:30, build 1670675123"), 0, 0},
                                   {Text("192.168.100.200"), 0, 0},
                                   {Text("v1.22.333.4444"), 0, 0},
                                   {Text("1-855-555-0123 or 1.855.555.0123"), 2, 2},
                               });
}

}  // namespace winnow::testing
