#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal sentence_words") {
  CheckSignal("sentence_words", {
                                    {Text("One two. Three four."), 1, 2},
                                    {Text("one two three four five six seven eight nine ten"), 10, 10},
                                });
}

}  // namespace winnow::testing
