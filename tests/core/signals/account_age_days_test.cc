#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal account_age_days") {
  CheckSignal("account_age_days", {
                                      {Text("x"), kUnknown, kUnknown},
                                      {[] {
                                         Post post = Text("x");
                                         post.author_created_at = 0;
                                         post.created_at = 86400000LL * 3;
                                         return post;
                                       }(),
                                       3, 3},
                                      {[] {
                                         Post post = Text("x");
                                         post.author_created_at = 5;
                                         post.created_at = 1;
                                         return post;
                                       }(),
                                       0, 0},
                                  });
}

}  // namespace winnow::testing
