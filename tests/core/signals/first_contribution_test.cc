#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal first_contribution") {
  CheckSignal("first_contribution", {
                                        {Text("x"), kUnknown, kUnknown},
                                        {[] {
                                           Post post = Text("x");
                                           post.author_role = Role::kFirstTime;
                                           return post;
                                         }(),
                                         1, 1},
                                        {[] {
                                           Post post = Text("x");
                                           post.author_role = Role::kMember;
                                           return post;
                                         }(),
                                         0, 0},
                                    });
}

}  // namespace winnow::testing
