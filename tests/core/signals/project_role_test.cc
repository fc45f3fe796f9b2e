#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal project_role") {
  CheckSignal("project_role", {
                                  {Text("x"), kUnknown, kUnknown},
                                  {[] {
                                     Post post = Text("x");
                                     post.author_role = Role::kOwner;
                                     return post;
                                   }(),
                                   2, 2},
                                  {[] {
                                     Post post = Text("x");
                                     post.author_role = Role::kFirstTime;
                                     return post;
                                   }(),
                                   0, 0},
                                  {[] {
                                     Post post = Text("x");
                                     post.author_role = Role::kBot;
                                     return post;
                                   }(),
                                   kUnknown, kUnknown},
                              });
}

}  // namespace winnow::testing
