#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal spaced_letters") {
  CheckSignal("spaced_letters", {
                                    {Text("a plain text"), 0, 0},
                                    {Text("play at S L O T M A X today"), 5, 8},
                                });
}

}  // namespace winnow::testing
