#include "tools/cli/ordered_work.h"

#include <doctest/doctest.h>

#include <chrono>

namespace winnow::cli {
namespace {

struct Item {
  int in = 0;
  int out = 0;
};

// Squares 0..count-1; late numbers take the least time. Stops consuming at `stop`.
std::vector<int> Squares(int jobs, int count, int stop, bool blocks) {
  int next = 0;
  std::vector<int> squares;
  OrderedWork<Item> work;
  work.produce = [&](Item* item) {
    item->in = next;
    return next++ < count;
  };
  work.would_block = [blocks] { return blocks; };
  work.work = [count](Item* item) {
    std::this_thread::sleep_for(std::chrono::microseconds((count - item->in) % 7 * 50));
    item->out = item->in * item->in;
  };
  work.consume = [&](Item* item) {
    squares.push_back(item->out);
    return static_cast<int>(squares.size()) != stop;
  };
  work.Run(jobs);
  return squares;
}

TEST_CASE("results come in order for any number of jobs, and stop when told") {
  std::vector<int> expected;
  for (int i = 0; i < 200; ++i) expected.push_back(i * i);
  for (const int jobs : {1, 2, 5}) {
    for (const bool blocks : {false, true}) {
      CHECK(Squares(jobs, 200, -1, blocks) == expected);
      CHECK(Squares(jobs, 0, -1, blocks).empty());
      CHECK(Squares(jobs, 200, 3, blocks) == std::vector<int>{0, 1, 4});
    }
  }
}

}  // namespace
}  // namespace winnow::cli
