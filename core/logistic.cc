#include "core/logistic.h"

#include <cstdint>
#include <cstring>

namespace winnow {
namespace {

// exp(-x) for 0 <= x <= 36: beyond, 1 + exp(-x) is 1 in double.
constexpr double kFarthest = 36;
constexpr double kLn2 = 0.693147180559945309417;
constexpr int kTerms = 13;

double ExpOfMinus(double x) {
  const auto halvings = static_cast<int>(x / kLn2 + 0.5);
  const double rest = static_cast<double>(halvings) * kLn2 - x;  // |rest| <= ln 2 / 2
  double sum = 1;
  for (int n = kTerms; n >= 1; --n) sum = 1 + sum * rest / n;
  const uint64_t bits = static_cast<uint64_t>(1023 - halvings) << 52;  // 2^-halvings
  double power = 0;
  std::memcpy(&power, &bits, sizeof(power));
  return sum * power;
}

}  // namespace

double Logistic(double x) {
  if (!(x == x)) return 0.5;
  const double size = x < 0 ? -x : x;
  const double e = ExpOfMinus(size < kFarthest ? size : kFarthest);
  return x < 0 ? e / (1 + e) : 1 / (1 + e);
}

}  // namespace winnow
