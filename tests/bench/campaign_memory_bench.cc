// Query and insert of campaign memory, by how much it holds; bytes a post.
#include <algorithm>
#include <chrono>
#include <vector>

#include "benchmark/benchmark.h"
#include "core/campaign/campaign_memory.h"
#include "core/campaign/hash.h"

namespace winnow {
namespace {

// A post with a sketch of its own; every tenth repeats one of a hundred campaigns in most bins.
Evidence MakePost(uint64_t number) {
  Evidence post;
  post.id = "forum.example/thread/" + std::to_string(number);
  post.id_hash = Mix64(number + 1);
  post.author = Mix64(number % 50000 + 7);
  post.thread = Mix64(number % 9000 + 11);
  post.created_at = 1700000000000 + static_cast<TimeMs>(number) * 10;
  post.text_hash = Mix64(number);
  post.sketch.bits = 180;
  post.sketch.shingles = 60;
  const bool repeats = number % 10 == 0;
  for (int bin = 0; bin < kSketchBins; ++bin) {
    const bool own = !repeats || bin % 6 == 0;
    const uint64_t of = own ? number : 1000000007 + number / 10 % 100;
    post.sketch.mins[bin] = static_cast<uint32_t>(Mix64(of * 64 + static_cast<uint64_t>(bin))) | 1;
  }
  return post;
}

void BM_Remember(benchmark::State& state) {
  const auto held = static_cast<uint64_t>(state.range(0));
  CampaignMemory memory({held});
  uint64_t number = 0;
  for (; number < held; ++number) memory.Remember(MakePost(number));
  std::vector<double> micros;
  for (auto _ : state) {
    const Evidence post = MakePost(number++);
    const auto begin = std::chrono::steady_clock::now();
    benchmark::DoNotOptimize(memory.Remember(post));
    const std::chrono::duration<double, std::micro> took = std::chrono::steady_clock::now() - begin;
    micros.push_back(took.count());
    state.SetIterationTime(took.count() * 1e-6);
  }
  std::sort(micros.begin(), micros.end());
  state.counters["p50_us"] = micros[micros.size() / 2];
  state.counters["p99_us"] = micros[micros.size() * 99 / 100];
  state.counters["bytes_a_post"] = static_cast<double>(memory.bytes()) / static_cast<double>(memory.size());
}
BENCHMARK(BM_Remember)->Arg(10000)->Arg(100000)->Arg(1000000)->UseManualTime()->Iterations(50000);

void BM_Load(benchmark::State& state) {
  CampaignMemory memory({200000});
  for (uint64_t number = 0; number < 200000; ++number) memory.Remember(MakePost(number));
  const std::string snapshot = memory.Save(1);
  for (auto _ : state) {
    CampaignMemory loaded({200000});
    benchmark::DoNotOptimize(loaded.Load(snapshot, 1).ok());
  }
  state.counters["snapshot_bytes_a_post"] = static_cast<double>(snapshot.size()) / 200000;
}
BENCHMARK(BM_Load)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace winnow
