#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal unanswered_hours") {
  CheckSignal("unanswered_hours", {
                                      {Text("no times"), kUnknown, kUnknown},
                                      {[] {
                                         Post post = Text("x");
                                         post.created_at = 0;
                                         post.seen_at = 7200000;
                                         post.score = 1;
                                         post.replies = 0;
                                         return post;
                                       }(),
                                       2, 2},
                                      {[] {
                                         Post post = Text("x");
                                         post.created_at = 0;
                                         post.seen_at = 7200000;
                                         post.score = 5;
                                         post.replies = 0;
                                         return post;
                                       }(),
                                       0, 0},
                                      {[] {
                                         Post post = Text("x");
                                         post.created_at = 0;
                                         post.seen_at = 7200000;
                                         post.score = 1;
                                         return post;
                                       }(),
                                       kUnknown, kUnknown},
                                  });
}

}  // namespace winnow::testing
