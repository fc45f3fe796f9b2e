#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal report_gaps") {
  CheckSignal("report_gaps", {
                                 {Text("a comment"), kUnknown, kUnknown},
                                 {[] {
                                    Post post = Text("please add me");
                                    post.kind = Kind::kIssue;
                                    return post;
                                  }(),
                                  5, 5},
                                 {[] {
                                    Post post = Text("Version 1.2.3 on main.cc\n1. open\n2. close\n`foo_bar` fails");
                                    post.kind = Kind::kIssue;
                                    return post;
                                  }(),
                                  1, 1},
                             });
}

}  // namespace winnow::testing
