#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal own_thread") {
  CheckSignal("own_thread", {
                                {Text("x"), kUnknown, kUnknown},
                                {[] {
                                   Post post = Text("x");
                                   post.kind = Kind::kComment;
                                   post.author = "ann";
                                   post.thread_author = "ann";
                                   return post;
                                 }(),
                                 1, 1},
                                {[] {
                                   Post post = Text("x");
                                   post.kind = Kind::kComment;
                                   post.author = "ann";
                                   post.thread_author = "bob";
                                   return post;
                                 }(),
                                 0, 0},
                            });
}

}  // namespace winnow::testing
