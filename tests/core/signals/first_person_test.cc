#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal first_person") {
  CheckSignal("first_person", {
                                  {Text("I think we should"), 0.05f, 1},
                                  {Text("мне кажется"), 0.05f, 1},
                                  {Text("我觉得"), 0.05f, 1},
                                  {Text("aku suka"), 0.05f, 1},
                                  {Text("the tree is green"), 0, 0},
                              });
}

}  // namespace winnow::testing
