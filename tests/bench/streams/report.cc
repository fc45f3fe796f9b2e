#include "tests/bench/streams/report.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "fmt/format.h"

namespace winnow::streams {
namespace {

constexpr const char* kNames[kKinds] = {"honest",          "1 suffix adverts", "2 one pitch",
                                        "3 template raid", "4 gambling",       "5 paraphrased",
                                        "6 gibberish",     "7 honest repeats", "8 reposted honest"};

bool Flagged(Call call) { return call == Call::kSuspect || call == Call::kSpam; }

double Share(int part, int whole) { return whole == 0 ? 0 : static_cast<double>(part) / whole; }

}  // namespace

void Report::Row::Count(const Judged& judged) {
  ++posts;
  campaign += judged.settled_in_campaign;
  arrival += Flagged(judged.arrival);
  settled += Flagged(judged.settled);
  spam += judged.settled == Call::kSpam;
  exact += judged.exact;
  simhash += judged.simhash;
}

void Report::Add(const std::vector<StreamPost>& stream, const std::vector<Judged>& judged) {
  for (size_t i = 0; i < stream.size(); ++i) {
    const StreamPost& post = stream[i];
    const int kind = static_cast<int>(post.kind);
    if (!post.culprit) {
      if (post.kind == Kind::kHonest) honest_.Count(judged[i]);
      if (post.kind == Kind::kHonestRepeats) repeats_[post.flavour].Count(judged[i]);
      if (post.kind == Kind::kRepostedHonest) originals_.Count(judged[i]);
      continue;
    }
    all_copies_[kNames[kind]].Count(judged[i]);
    if (Flagged(judged[i].arrival) && post.kind != Kind::kTemplateRaid) {
      int& first = first_.try_emplace({kind, post.campaign}, post.copy).first->second;
      first = std::min(first, post.copy);
    }
    if (kind <= 3 && post.copy <= 6) by_copy_[absl::StrCat(kNames[kind], ", copy ", post.copy)].Count(judged[i]);
    if (post.copy < 3) continue;
    by_kind_[kNames[kind]].Count(judged[i]);
    by_script_[absl::StrCat(kNames[kind], ", ", post.script)].Count(judged[i]);
    if (!post.flavour.empty()) by_flavour_[absl::StrCat(kNames[kind], ", ", post.flavour)].Count(judged[i]);
  }
}

void Report::PrintRow(const std::string& name, const Row& row) {
  fmt::print("{:<36}{:>8}{:>10.4f}{:>10.4f}{:>10.4f}{:>8.4f}{:>8.4f}{:>9.4f}\n", name, row.posts,
             Share(row.arrival, row.posts), Share(row.settled, row.posts), Share(row.campaign, row.posts),
             Share(row.spam, row.posts), Share(row.exact, row.posts), Share(row.simhash, row.posts));
}

void Report::Print() const {
  const auto heading = [](const char* title) {
    fmt::print("\n{:<36}{:>8}{:>10}{:>10}{:>10}{:>8}{:>8}{:>9}\n", title, "posts", "arrival", "settled", "campaign",
               "spam", "exact", "simhash");
  };
  const auto table = [&](const char* title, const std::map<std::string, Row>& rows) {
    heading(title);
    for (const auto& [name, row] : rows) PrintRow(name, row);
  };
  heading("honest: wrongly marked");
  PrintRow("honest posts of the data", honest_);
  PrintRow("originals of kind 8", originals_);
  for (const auto& [name, row] : repeats_) PrintRow("kind 7: " + name, row);
  table("found, from the third copy on", by_kind_);
  table("found, all copies", all_copies_);
  table("by script", by_script_);
  table("by what was varied", by_flavour_);
  table("by copy", by_copy_);
  std::vector<int> firsts;
  for (const auto& [campaign, copy] : first_) firsts.push_back(copy);
  std::sort(firsts.begin(), firsts.end());
  if (!firsts.empty()) fmt::print("\nmedian copies until first detection: {}\n", firsts[firsts.size() / 2]);
}

void Report::PrintMistakes(const std::vector<StreamPost>& stream, const std::vector<Judged>& judged) const {
  for (size_t i = 0; i < stream.size(); ++i) {
    const bool missed = stream[i].culprit && !judged[i].settled_in_campaign && stream[i].kind != Kind::kGibberish;
    if (!missed && (stream[i].culprit || !judged[i].settled_in_campaign)) continue;
    std::string text = stream[i].post.title + " / " + stream[i].post.text.substr(0, 160);
    std::replace(text.begin(), text.end(), '\n', ' ');
    fmt::print("{} {} {} | {} | {} | {} | {}\n", missed ? "missed" : "mistake",
               kNames[static_cast<int>(stream[i].kind)], stream[i].flavour, stream[i].post.id, stream[i].post.author,
               judged[i].why, text);
  }
}

}  // namespace winnow::streams
