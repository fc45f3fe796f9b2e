#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal call_to_action") {
  CheckSignal("call_to_action", {
                                    {Text("click here"), 0.05f, 1},
                                    {Text("subscribe to my channel"), 0.05f, 1},
                                    {Text("Подпишись"), 0.05f, 1},
                                    {Text("点击注册"), 0.05f, 1},
                                    {Text("klik link"), 0.05f, 1},
                                    {Text("clique aqui"), 0.05f, 1},
                                    {Text("tıkla"), 0.05f, 1},
                                    {Text("اضغط هنا"), 0.05f, 1},
                                    {Text("the tree is green"), 0, 0},
                                });
}

}  // namespace winnow::testing
