// What reading a post costs: time for each text, and bytes a second.
#include <benchmark/benchmark.h>

#include <fstream>
#include <iterator>
#include <string>

#include "core/core_bin.h"
#include "core/document.h"
#include "tests/core/support/toy_language_model.h"

namespace winnow {
namespace {

const char kEnglish[] =
    "I updated to the latest release yesterday and now the window does not open anymore. The log says nothing useful, "
    "restarting did not help. Is there a way to go back to the older version? Thanks a lot!";
const char kRussian[] =
    "Вчера обновился до последней версии, и теперь окно больше не открывается. В журнале ничего полезного, "
    "перезапуск не помог.";
const char kChinese[] =
    "昨天更新到最新版本以后窗口就打不开了。日志里没有什么有用的信息，重启也没有用。有办法退回旧版本吗？";
const char kHidden[] =
    "Get 𝙁𝙍𝙀𝙀 b i t c o i n at раyраl\u200B.example dot com ⭐⭐ now, visit https://example.com/win?x=1";

const char* const kTexts[] = {kEnglish, kRussian, kChinese, kHidden};

// The shipped model where there is one, so that the caches hold as much of its table as they will.
LanguageModel LoadModel() {
  std::ifstream file(WINNOW_MODELS "/core.bin", std::ios::binary);
  const std::string bytes((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
  const auto bin = CoreBin::Parse(bytes);
  if (!bin.ok()) return testing::ToyLanguageModel::Letters().Build();
  return *LanguageModel::Parse(bin->Section("LANG"));
}
const LanguageModel& Model() {
  static const LanguageModel model = LoadModel();
  return model;
}

template <typename Work>
void Measure(benchmark::State& state, Work work) {
  const std::string text = kTexts[state.range(0)];
  for (auto unused : state) benchmark::DoNotOptimize(work(text));
  state.SetBytesProcessed(static_cast<int64_t>(state.iterations()) * static_cast<int64_t>(text.size()));
}

void Normalizing(benchmark::State& state) {
  Measure(state, [](const std::string& text) { return Normalize(text); });
}
void FindingUrls(benchmark::State& state) {
  Measure(state, [](const std::string& text) { return FindUrls(text); });
}
void Costing(benchmark::State& state) {
  std::vector<uint16_t> costs;
  Measure(state, [&](const std::string& text) {
    Model().Costs(text, &costs);
    return costs.size();
  });
}
void Reading(benchmark::State& state) {
  Post post;
  Measure(state, [&](const std::string& text) {
    post.text = text;
    return ReadDocument(post, Model());
  });
}
BENCHMARK(Normalizing)->DenseRange(0, 3);
BENCHMARK(FindingUrls)->DenseRange(0, 3);
BENCHMARK(Costing)->DenseRange(0, 3);
BENCHMARK(Reading)->DenseRange(0, 3);

// Hostile texts of a megabyte: budget 50 ms.
void ReadingHostile(benchmark::State& state) {
  const std::string units[] = {"a\u0316\u0316\u0316",
                               "\xFF\xFE",
                               "\u202E\u202D",
                               "a.",
                               "[.]",
                               "🇩🇪",
                               "f r e e ",
                               "http://a.b/",
                               "> ",
                               "<!--",
                               "```\n",
                               "x dot ",
                               "раy",
                               "1.",
                               "(",
                               "\n",
                               "ﷺ"};
  const std::string& unit = units[state.range(0)];
  Post post;
  while (post.text.size() < 1000000) post.text += unit;
  for (auto unused : state) benchmark::DoNotOptimize(ReadDocument(post, Model()));
}
BENCHMARK(ReadingHostile)->DenseRange(0, 16)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace winnow
