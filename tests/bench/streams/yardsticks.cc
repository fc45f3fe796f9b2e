#include "tests/bench/streams/yardsticks.h"

#include <algorithm>
#include <array>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "core/campaign/hash.h"

namespace winnow::streams {
namespace {

constexpr int kCopies = 3;
constexpr int kDistance = 3;

uint64_t SimHashOf(absl::string_view text) {
  const std::vector<absl::string_view> words = absl::StrSplit(text, ' ', absl::SkipEmpty());
  std::array<int, 64> votes{};
  for (size_t i = 0; i < words.size(); ++i) {
    const absl::string_view next = i + 1 < words.size() ? words[i + 1] : absl::string_view();
    const uint64_t hash = SaltedHash(absl::StrCat(words[i], " ", next), 1);
    for (int bit = 0; bit < 64; ++bit) votes[bit] += (hash >> bit & 1) != 0 ? 1 : -1;
  }
  uint64_t sim = 0;
  for (int bit = 0; bit < 64; ++bit) sim |= static_cast<uint64_t>(votes[bit] > 0) << bit;
  return sim;
}

}  // namespace

bool ExactHash::Add(absl::string_view normalized) { return ++seen_[std::string(normalized)] >= kCopies; }

bool SimHash::Add(absl::string_view normalized) {
  const uint64_t sim = SimHashOf(normalized);
  std::vector<uint64_t> near;
  for (uint32_t block = 0; block < 4; ++block) {
    std::vector<uint64_t>& bucket = blocks_[block << 16 | static_cast<uint32_t>(sim >> (16 * block) & 0xFFFF)];
    int found = 0;
    for (const uint64_t other : bucket) found += __builtin_popcountll(other ^ sim) <= kDistance;
    near.push_back(static_cast<uint64_t>(found));
    bucket.push_back(sim);
  }
  return *std::max_element(near.begin(), near.end()) + 1 >= kCopies;
}

}  // namespace winnow::streams
