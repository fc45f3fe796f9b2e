#include "core/logistic.h"

#include <doctest/doctest.h>

#include <cmath>
#include <limits>

namespace winnow {

TEST_CASE("Logistic agrees with exp to 12 digits") {
  for (int i = -7000; i <= 7000; ++i) {
    const double x = i / 200.0;
    const double expected = 1 / (1 + std::exp(-x));
    CHECK(std::abs(Logistic(x) - expected) <= 1e-12 * expected);
  }
}

TEST_CASE("Logistic is a probability of any number") {
  CHECK(Logistic(0) == 0.5);
  CHECK(Logistic(std::numeric_limits<double>::quiet_NaN()) == 0.5);
  CHECK(Logistic(-1e300) > 0);
  CHECK(Logistic(-1e300) < 1e-10);
  CHECK(Logistic(1e300) > 0.999999);
  CHECK(Logistic(3) + Logistic(-3) == doctest::Approx(1).epsilon(1e-14));
}

}  // namespace winnow
