#ifndef WINNOW_TESTS_BENCH_STREAMS_YARDSTICKS_H_
#define WINNOW_TESTS_BENCH_STREAMS_YARDSTICKS_H_

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "absl/strings/string_view.h"

namespace winnow::streams {

// What others do, with the same rule as ours: flagged from the third copy on.
// The exact hash of the normalised text.
class ExactHash {
 public:
  bool Add(absl::string_view normalized);

 private:
  std::unordered_map<std::string, int> seen_;
};

// 64-bit SimHash of word pairs (Charikar 2002; Manku, Jain, Sarma 2007), distance at most 3, found
// by its four 16-bit blocks.
class SimHash {
 public:
  bool Add(absl::string_view normalized);

 private:
  std::unordered_map<uint32_t, std::vector<uint64_t>> blocks_;
};

}  // namespace winnow::streams

#endif  // WINNOW_TESTS_BENCH_STREAMS_YARDSTICKS_H_
