#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal link_repetition") {
  CheckSignal("link_repetition", {
                                     {Text("none"), kUnknown, kUnknown},
                                     {Text("http://a.example.com http://b.other.com"), 0, 0},
                                     {Text("http://shop.com/a http://shop.com/b"), 0.5f, 0.5f},
                                 });
}

}  // namespace winnow::testing
