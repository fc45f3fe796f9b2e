#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal engagement") {
  CheckSignal("engagement", {
                                {Text("x"), kUnknown, kUnknown},
                                {[] {
                                   Post post = Text("x");
                                   post.score = 4;
                                   post.replies = 2;
                                   return post;
                                 }(),
                                 5, 5},
                                {[] {
                                   Post post = Text("x");
                                   post.score = 1;
                                   return post;
                                 }(),
                                 0, 0},
                            });
}

}  // namespace winnow::testing
