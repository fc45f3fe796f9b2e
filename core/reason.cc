#include "core/reason.h"

#include <cmath>
#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "core/signals/signals.h"
#include "fmt/format.h"

namespace winnow {
namespace {

// Sentences of reasons that are no signals of one post. {key} is replaced by that detail, {key%} by
// the same as a percentage, {key|one|many} by the rounded number and its unit, {key~} by a length
// of time. They speak of posts and never judge a
// person.
struct Named {
  absl::string_view name;
  absl::string_view raises;  // where the weight is above 0, and where there is only one sentence
  absl::string_view lowers = {};
};
constexpr Named kNamed[] = {
    {"wording", "Its wording is like that of unwanted posts: {words}.",
     "Its wording is like that of honest posts: {words}."},
    {"model", "The second model, which reads the whole text, finds it like unwanted posts.",
     "The second model, which reads the whole text, finds it like honest posts."},
    {"earlier_reading", "Its circumstances, as first seen, spoke against it.",
     "Its circumstances, as first seen, spoke for it."},
    {"too_few_bits", "Its text is too short to judge."},
    {"nothing_against", "Nothing speaks against it."},
    {"exempt_maintainer", "Its author maintains this project: never marked."},
    {"exempt_moderator", "Its author moderates this place: never marked."},
    {"exempt_thread_author", "Its author began this thread: never marked."},
    {"reader_spam", "You called it spam."},
    {"reader_not_spam", "You called it not spam."},
    {"reader_trusts_author", "You trust its author."},
    {"reader_muted_campaign", "You muted this campaign."},
    {"reader_muted_phrase", "It holds a phrase that you muted."},
    // Campaign memory: posts, authors, threads and hours of the campaign.
    {"near_duplicate",
     "Nearly the same text stands in {posts|post|posts} by {authors|account|accounts} within {hours~}."},
    {"repetition", "One account posted much the same in {threads|thread|threads} within {hours~}."},
    {"payload", "{authors|account|accounts} want the same thing to be seen: a link, a name or a number."},
    {"cohort", "Accounts that keep repeating each other's posts wrote it."},
    {"copied_by_others", "Others copied this post; it is the original."},
};

std::string Shown(double number) {
  if (!std::isfinite(number)) return "?";
  if (number == std::floor(number) && std::abs(number) < 1e15) return fmt::format("{:.0f}", number);
  return fmt::format("{:.2g}", number);
}

std::string Counted(double number, absl::string_view one, absl::string_view many) {
  const std::string shown = Shown(std::round(number));
  return absl::StrCat(shown, " ", shown == "1" ? one : many);
}

// "20 minutes", "31 hours", "5 days": the largest unit that leaves two of it.
std::string Span(double hours) {
  if (hours < 2) return Counted(std::fmax(1, hours * 60), "minute", "minutes");
  return hours < 48 ? Counted(hours, "hour", "hours") : Counted(hours / 24, "day", "days");
}

const Detail* Find(const Reason& reason, absl::string_view key) {
  for (const Detail& detail : reason.detail) {
    if (detail.key == key) return &detail;
  }
  return nullptr;
}

// What stands for {key}; "" where the reason does not have it.
std::string Fill(const Reason& reason, absl::string_view key) {
  const bool percent = absl::EndsWith(key, "%");
  const bool span = absl::EndsWith(key, "~");
  if (percent || span) key.remove_suffix(1);
  const std::pair<absl::string_view, absl::string_view> named = absl::StrSplit(key, absl::MaxSplits('|', 1));
  const Detail* detail = Find(reason, named.first);
  if (detail == nullptr) return {};
  if (!detail->text.empty()) return detail->text;
  if (!named.second.empty()) {
    const std::pair<absl::string_view, absl::string_view> units = absl::StrSplit(named.second, '|');
    return Counted(detail->number, units.first, units.second);
  }
  if (span) return Span(detail->number);
  return percent ? Shown(std::round(detail->number * 100)) + " %" : Shown(detail->number);
}

// Replaces every {key}. A sentence whose ": {words}" cannot be filled ends before the colon.
std::string Replace(absl::string_view sentence, const Reason& reason) {
  std::string out;
  while (!sentence.empty()) {
    const size_t open = sentence.find('{');
    const size_t close = open == absl::string_view::npos ? open : sentence.find('}', open);
    if (close == absl::string_view::npos) break;
    absl::StrAppend(&out, sentence.substr(0, open));
    const std::string filled = Fill(reason, sentence.substr(open + 1, close - open - 1));
    if (filled.empty() && absl::EndsWith(out, ": ")) out.resize(out.size() - 2);
    out += filled;
    sentence.remove_prefix(close + 1);
  }
  absl::StrAppend(&out, sentence);
  return out;
}

}  // namespace

std::string Sentence(const Reason& reason) {
  for (const Signal& signal : AllSignals()) {
    if (signal.name == reason.signal) return Replace(reason.weight < 0 ? signal.lowers : signal.raises, reason);
  }
  for (const Named& named : kNamed) {
    if (named.name != reason.signal) continue;
    return Replace(reason.weight < 0 && !named.lowers.empty() ? named.lowers : named.raises, reason);
  }
  return absl::StrCat(reason.weight < 0 ? "Speaks for it: " : "Speaks against it: ", reason.signal, ".");
}

}  // namespace winnow
