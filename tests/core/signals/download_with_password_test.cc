#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal download_with_password") {
  CheckSignal("download_with_password", {
                                            {Text("see https://evil-files.net/fix.zip password: changeme"), 2, 2},
                                            {Text("https://evil-files.net/fix.zip"), 1, 1},
                                            {Text("https://github.com/o/r/archive/v1.zip"), 0, 0},
                                            {Text("I forgot my password"), 0, 0},
                                        });
}

}  // namespace winnow::testing
