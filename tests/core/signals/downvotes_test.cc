#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal downvotes") {
  CheckSignal("downvotes", {
                               {Text("x"), kUnknown, kUnknown},
                               {[] {
                                  Post post = Text("x");
                                  post.score = -3;
                                  return post;
                                }(),
                                3, 3},
                               {[] {
                                  Post post = Text("x");
                                  post.score = 4;
                                  return post;
                                }(),
                                0, 0},
                           });
}

}  // namespace winnow::testing
