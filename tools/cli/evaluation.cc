#include "tools/cli/evaluation.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace winnow::cli {
namespace {

constexpr std::array<Call, 4> kAllCalls = {Call::kClear, Call::kUnsure, Call::kSuspect, Call::kSpam};

int64_t CountPositive(const std::vector<Judged>& posts) {
  return std::count_if(posts.begin(), posts.end(), [](const Judged& post) { return post.positive; });
}

// ,"key":number
void AppendEntry(JsonBuffer* out, absl::string_view key, double number) {
  AppendRaw(out, ",\"");
  AppendRaw(out, key);
  AppendRaw(out, "\":");
  AppendNumber(out, number);
}

void AppendCalls(JsonBuffer* out, absl::string_view key, const std::array<int64_t, 4>& calls) {
  AppendRaw(out, ",\"");
  AppendRaw(out, key);
  AppendRaw(out, "\":");
  char before = '{';
  for (const Call call : kAllCalls) {
    out->push_back(before);
    before = ',';
    AppendString(out, Name(call));
    out->push_back(':');
    AppendInteger(out, calls[static_cast<size_t>(call)]);
  }
  out->push_back('}');
}

// Precision and the rates of a verdict, counting the worse ones too.
void AppendOperatingPoint(JsonBuffer* out, const Calls& calls, Call least) {
  AppendRaw(out, ",\"");
  AppendRaw(out, Name(least));
  AppendRaw(out, "\":{\"precision\":");
  AppendNumber(out, calls.Precision(least));
  AppendEntry(out, "recall", calls.Recall(least));
  AppendEntry(out, "fpr", calls.FalsePositiveRate(least));
  out->push_back('}');
}

std::string Cell(double number) { return std::isnan(number) ? "-" : fmt::format("{:.4f}", number); }

}  // namespace

const char* Name(GroupBy by) {
  switch (by) {
    case GroupBy::kSource:
      return "source";
    case GroupBy::kLang:
      return "lang";
    case GroupBy::kSite:
      return "site";
    case GroupBy::kNone:
      break;
  }
  return "";
}

std::string Evaluation::GroupOf(const InputPost& input) const {
  if (by_ == GroupBy::kSite) return std::string(winnow::Name(input.post.site));
  const std::string& name = by_ == GroupBy::kSource ? input.source : input.post.lang;
  return name.empty() ? "unknown" : name;
}

bool Evaluation::Add(const InputPost& input, const Verdict& verdict) {
  const std::string& label = input.label;
  const bool spam = label == "spam";
  const bool ai = label == "ai";
  const bool style = ai || label == "human";
  if (!spam && !style && label != "ham" && !label.empty()) return false;
  const auto add = [&](Group* group) {
    if (label.empty()) {
      ++group->unlabelled;
    } else if (style) {
      group->style.push_back({verdict.machine_like, ai});
    } else {
      group->spam.push_back({verdict.score, spam});
      group->read += verdict.model;
      ++(spam ? group->calls.spam : group->calls.ham)[static_cast<size_t>(verdict.call)];
    }
  };
  add(&all_);
  if (by_ != GroupBy::kNone) add(&groups_[GroupOf(input)]);
  return true;
}

void Evaluation::AppendGroup(const Group& group, JsonBuffer* out) {
  const int64_t spam = CountPositive(group.spam);
  const int64_t ai = CountPositive(group.style);
  const Ranking ranking = Rank(group.spam);
  fmt::format_to(std::back_inserter(*out),
                 "{{\"posts\":{{\"spam\":{},\"ham\":{},\"ai\":{},\"human\":{},\"unlabelled\":{}}}", spam,
                 static_cast<int64_t>(group.spam.size()) - spam, ai, static_cast<int64_t>(group.style.size()) - ai,
                 group.unlabelled);
  AppendEntry(out, "roc_auc", ranking.roc_auc);
  AppendEntry(out, "pr_auc", ranking.pr_auc);
  AppendEntry(out, "recall_at_fpr_0.01", ranking.recall_at_fpr_1);
  AppendEntry(out, "recall_at_fpr_0.001", ranking.recall_at_fpr_0_1);
  AppendEntry(out, "ece", CalibrationError(group.spam));
  AppendOperatingPoint(out, group.calls, Call::kSuspect);
  AppendOperatingPoint(out, group.calls, Call::kSpam);
  AppendCalls(out, "verdicts_of_spam", group.calls.spam);
  AppendCalls(out, "verdicts_of_ham", group.calls.ham);
  AppendRaw(out, ",\"read_by_tier2\":");
  AppendInteger(out, group.read);
  AppendRaw(out, ",\"style\":{\"roc_auc\":");
  AppendNumber(out, Rank(group.style).roc_auc);
  AppendRaw(out, "}}");
}

void Evaluation::AppendJson(JsonBuffer* out) const {
  AppendRaw(out, "{\"all\":");
  AppendGroup(all_, out);
  if (by_ != GroupBy::kNone) {
    fmt::format_to(std::back_inserter(*out), ",\"by\":\"{}\",\"groups\":", Name(by_));
    char before = '{';
    for (const auto& [name, group] : groups_) {
      out->push_back(before);
      before = ',';
      AppendString(out, name);
      out->push_back(':');
      AppendGroup(group, out);
    }
    AppendRaw(out, groups_.empty() ? "{}" : "}");
  }
  AppendRaw(out, "}\n");
}

void Evaluation::AppendRow(const std::string& name, const Group& group, JsonBuffer* out) {
  const int64_t spam = CountPositive(group.spam);
  const Ranking ranking = Rank(group.spam);
  const Calls& calls = group.calls;
  fmt::format_to(std::back_inserter(*out),
                 "{:<22} {:>7} {:>7} {:>7} {:>7} {:>7} {:>7} {:>7} {:>7} {:>7} {:>7} {:>7} {:>7} {:>7}\n", name, spam,
                 static_cast<int64_t>(group.spam.size()) - spam, Cell(ranking.roc_auc), Cell(ranking.pr_auc),
                 Cell(ranking.recall_at_fpr_1), Cell(ranking.recall_at_fpr_0_1), Cell(calls.Precision(Call::kSuspect)),
                 Cell(calls.Recall(Call::kSuspect)), Cell(calls.FalsePositiveRate(Call::kSuspect)),
                 Cell(calls.Precision(Call::kSpam)), Cell(calls.Recall(Call::kSpam)),
                 Cell(calls.FalsePositiveRate(Call::kSpam)), Cell(CalibrationError(group.spam)));
}

void Evaluation::AppendTable(JsonBuffer* out) const {
  const auto end = std::back_inserter(*out);
  fmt::format_to(end, "{:<38} {:>15} {:>15} | {:^21} | {:^21} |\n", "", "", "recall at fpr", "suspect or spam", "spam");
  fmt::format_to(end, "{:<22} {:>7} {:>7} {:>7} {:>7} {:>7} {:>7} {:>7} {:>7} {:>7} {:>7} {:>7} {:>7} {:>7}\n",
                 Name(by_), "spam", "ham", "roc auc", "pr auc", "1 %", "0.1 %", "prec.", "recall", "fpr", "prec.",
                 "recall", "fpr", "ece");
  for (const auto& [name, group] : groups_) AppendRow(name, group, out);
  AppendRow("all", all_, out);
  if (all_.style.empty()) return;
  const int64_t ai = CountPositive(all_.style);
  fmt::format_to(end, "style, apart: {} ai, {} human, roc auc {}\n", ai, static_cast<int64_t>(all_.style.size()) - ai,
                 Cell(Rank(all_.style).roc_auc));
}

}  // namespace winnow::cli
