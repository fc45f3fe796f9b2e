#ifndef WINNOW_TESTS_BENCH_STREAMS_RANDOM_H_
#define WINNOW_TESTS_BENCH_STREAMS_RANDOM_H_

#include <cstdint>
#include <string>
#include <vector>

namespace winnow::streams {

// SplitMix64 (Steele, Lea, Flood 2014): the same stream from the same seed on every machine.
class Random {
 public:
  explicit Random(uint64_t seed) : state_(seed) {}
  uint64_t Next() {
    uint64_t z = (state_ += 0x9E3779B97F4A7C15u);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
  }
  uint32_t Below(uint32_t bound) { return static_cast<uint32_t>(((Next() >> 32) * bound) >> 32); }
  int64_t Between(int64_t low, int64_t high) {  // both included
    return low + static_cast<int64_t>(Next() % static_cast<uint64_t>(high - low + 1));
  }
  bool Chance(double probability) { return static_cast<double>(Next() >> 11) * 0x1p-53 < probability; }
  template <typename T>
  const T& Pick(const std::vector<T>& from) {
    return from[Below(static_cast<uint32_t>(from.size()))];
  }
  template <typename T>
  void Shuffle(std::vector<T>* items) {
    for (size_t i = items->size(); i > 1; --i) std::swap((*items)[i - 1], (*items)[Below(static_cast<uint32_t>(i))]);
  }
  // `length` letters and digits.
  std::string Noise(int length) {
    static constexpr char kAlphabet[] = "abcdefghijklmnopqrstuvwxyz0123456789";
    std::string out;
    while (length-- > 0) out.push_back(kAlphabet[Below(36)]);
    return out;
  }

 private:
  uint64_t state_;
};

}  // namespace winnow::streams

#endif  // WINNOW_TESTS_BENCH_STREAMS_RANDOM_H_
