#include "tests/core/signals/signal_case.h"

namespace winnow::testing {

TEST_CASE("signal contact_request") {
  CheckSignal("contact_request", {
                                     {Text("DM me for details"), 0.05f, 1},
                                     {Text("Напиши в ЛС"), 0.05f, 1},
                                     {Text("加我微信"), 0.05f, 1},
                                     {Text("hubungi kami"), 0.05f, 1},
                                     {Text("contáctenos por correo"), 0.05f, 1},
                                     {Text("the parser crashes on empty input"), 0, 0},
                                     {Text("вчера был дождь"), 0, 0},
                                     {Text("今天天气很好"), 0, 0},
                                 });
}

}  // namespace winnow::testing
