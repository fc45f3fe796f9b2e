#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal link_count") {
  CheckSignal("link_count", {
                                {Text("no link here"), 0, 0},
                                {Text("https://a.example.com and https://b.example.com"), 2, 2},
                                {Text("it broke in 1.2.3, see main.cc"), 0, 0},
                            });
}

}  // namespace winnow::testing
