// Streams of honest posts with campaigns mixed in, and what campaign memory makes of them.
//
//   campaign_streams --data FOLDER --core CORE.BIN [--core-id CORE.BIN] [--seeds 1,2,3] [--posts 20000]
//                    [--share 0.05] [--mistakes]
//
// FOLDER holds the labelled sets, one .jsonl.gz each; nothing of them is kept. --core-id is a core.bin
// that never saw Indonesian text, for kind 4. The share of campaign posts among all is about --share;
// streams are the same for the same seed. The kinds are those of streams/stream.h.
#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <unordered_map>

#include "absl/strings/numbers.h"
#include "absl/strings/str_split.h"
#include "core/engine.h"
#include "core/text/normalize.h"
#include "fmt/format.h"
#include "tests/bench/streams/campaigns.h"
#include "tests/bench/streams/honest.h"
#include "tests/bench/streams/report.h"
#include "tests/bench/streams/yardsticks.h"
#include "tools/cli/byte_source.h"

namespace winnow::streams {
namespace {

struct Options {
  std::string data, core, core_id;
  std::vector<uint64_t> seeds = {1};
  size_t posts = 20000;
  double share = 0.05;
  bool mistakes = false;
};

bool ParseOptions(int argc, char** argv, Options* options) {
  for (int i = 1; i < argc; ++i) {
    const std::string flag = argv[i];
    if (flag == "--mistakes") {
      options->mistakes = true;
      continue;
    }
    if (i + 1 == argc) return false;
    const std::string value = argv[++i];
    if (flag == "--data") {
      options->data = value;
    } else if (flag == "--core") {
      options->core = value;
    } else if (flag == "--core-id") {
      options->core_id = value;
    } else if (flag == "--seeds") {
      options->seeds.clear();
      for (const absl::string_view seed : absl::StrSplit(value, ',')) {
        options->seeds.emplace_back();
        if (!absl::SimpleAtoi(seed, &options->seeds.back())) return false;
      }
    } else if (flag == "--posts") {
      if (!absl::SimpleAtoi(value, &options->posts)) return false;
    } else if (flag == "--share") {
      if (!absl::SimpleAtod(value, &options->share)) return false;
    } else {
      return false;
    }
  }
  return !options->data.empty() && !options->core.empty();
}

// Honest posts and campaigns of every kind but 4, or of kind 4 alone, in time order.
absl::StatusOr<std::vector<StreamPost>> MakeStream(const Options& options, uint64_t seed, bool gambling) {
  Random random(seed * 2 + (gambling ? 1 : 0));
  absl::StatusOr<std::vector<StreamPost>> stream = ReadHonest(options.data, options.posts, &random);
  if (!stream.ok()) return stream;
  const auto wanted = static_cast<size_t>(options.share * static_cast<double>(stream->size()));
  if (gambling) {
    absl::StatusOr<std::vector<StreamPost>> adverts = ReadGambling(options.data);
    if (!adverts.ok()) return adverts;
    AddGambling(*adverts, wanted, &random, &*stream);
  } else {
    AddHonestRepeats(static_cast<int>(options.posts / 20), &random, &*stream);
    AddReposts(static_cast<int>(wanted / 60) + 1, &random, &*stream);
    const size_t honest = stream->size();
    for (int campaign = 0; stream->size() < honest + wanted; ++campaign) {
      if (campaign % 4 == 0) AddTemplateRaid(campaign, &random, &*stream);
      AddSuffixAdverts(campaign, &random, &*stream);
      AddOnePitch(campaign, &random, &*stream);
      AddParaphrased(campaign, &random, &*stream);
      AddGibberish(campaign, &random, &*stream);
    }
  }
  std::stable_sort(stream->begin(), stream->end(),
                   [](const StreamPost& a, const StreamPost& b) { return a.post.created_at < b.post.created_at; });
  return stream;
}

std::string Why(const CampaignEvidence& evidence) {
  std::string why;
  for (const Reason& reason : evidence.reasons) {
    const double bits = reason.detail.empty() ? 0 : reason.detail.back().number;
    why += fmt::format("{} {:016x} {} bits; ", std::string(reason.signal), evidence.campaign.id, bits);
  }
  return why;
}

std::vector<Judged> Judge(const Analyzer& analyzer, const std::vector<StreamPost>& stream) {
  Engine engine(analyzer, analyzer.policy(), CampaignMemory::Limits());
  std::vector<Judged> judged(stream.size());
  std::unordered_map<std::string, size_t> index;
  ExactHash exact;
  SimHash simhash;
  const auto in_campaign = [](const Candidate& one) { return one.campaign.in_campaign && !one.campaign.source; };
  for (size_t i = 0; i < stream.size(); ++i) {
    const Post& post = stream[i].post;
    index[post.id] = i;
    const Batch batch = engine.Remember({analyzer.Analyze(post)});
    const Decisions decisions = engine.Decide(batch, {});
    Judged& one = judged[i];
    one.in_campaign = one.settled_in_campaign = in_campaign(batch.posts[0]);
    one.arrival = one.settled = decisions.posts[0].call;
    one.why = Why(batch.posts[0].campaign);
    for (size_t k = 0; k < batch.revised.size(); ++k) {
      Judged& other = judged[index[batch.revised[k].evidence.id]];
      other.settled = decisions.revised[k].call;
      other.settled_in_campaign = in_campaign(batch.revised[k]);
      other.why = Why(batch.revised[k].campaign);
    }
    const std::string normalized = Normalize(post.text).text;
    one.exact = exact.Add(normalized);
    one.simhash = simhash.Add(normalized);
  }
  return judged;
}

int Run(const Options& options) {
  Report report;
  for (const bool gambling : {false, true}) {
    const std::string& path = gambling && !options.core_id.empty() ? options.core_id : options.core;
    const absl::StatusOr<std::string> bytes = cli::ReadWholeFile(path);
    if (!bytes.ok()) return fmt::print(stderr, "{}\n", bytes.status().ToString()), 1;
    const absl::StatusOr<Analyzer> analyzer = Analyzer::Create(*bytes, 0);
    if (!analyzer.ok()) return fmt::print(stderr, "{}\n", analyzer.status().ToString()), 1;
    for (const uint64_t seed : options.seeds) {
      const absl::StatusOr<std::vector<StreamPost>> stream = MakeStream(options, seed, gambling);
      if (!stream.ok()) return fmt::print(stderr, "{}\n", stream.status().ToString()), 1;
      const std::vector<Judged> judged = Judge(*analyzer, *stream);
      report.Add(*stream, judged);
      if (options.mistakes) report.PrintMistakes(*stream, judged);
    }
  }
  report.Print();
  return 0;
}

}  // namespace
}  // namespace winnow::streams

int main(int argc, char** argv) {
  winnow::streams::Options options;
  if (!winnow::streams::ParseOptions(argc, argv, &options)) {
    fmt::print(stderr,
               "usage: campaign_streams --data FOLDER --core CORE.BIN [--core-id CORE.BIN] [--seeds 1,2] "
               "[--posts N] [--share X] [--mistakes]\n");
    return 2;
  }
  return winnow::streams::Run(options);
}
