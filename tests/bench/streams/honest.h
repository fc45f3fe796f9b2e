#ifndef WINNOW_TESTS_BENCH_STREAMS_HONEST_H_
#define WINNOW_TESTS_BENCH_STREAMS_HONEST_H_

#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "tests/bench/streams/random.h"
#include "tests/bench/streams/stream.h"

namespace winnow::streams {

// The length of every stream; the data's own times keep their order in it.
inline constexpr TimeMs kStreamStart = 1760000000000;
inline constexpr TimeMs kStreamLength = 28LL * 24 * 3600 * 1000;

// At most `count` honest posts of the labelled sets in `folder`, in time order: whole runs of each
// source, so that threads and templates stay together. Authors, threads and times that a set does
// not have are drawn.
absl::StatusOr<std::vector<StreamPost>> ReadHonest(const std::string& folder, size_t count, Random* random);

// The gambling adverts of yt-judol-id-campaign, in the order of the set, without times.
absl::StatusOr<std::vector<StreamPost>> ReadGambling(const std::string& folder);

}  // namespace winnow::streams

#endif  // WINNOW_TESTS_BENCH_STREAMS_HONEST_H_
