#include "tools/cli/explanation.h"

#include <iterator>
#include <string_view>

#include "core/campaign/payload.h"
#include "core/signals/signals.h"
#include "core/text/normalize.h"
#include "tools/cli/iso_time.h"
#include "tools/cli/verdict_writer.h"

namespace winnow::cli {
namespace {

constexpr size_t kExcerpt = 400;  // bytes of a text

std::string_view View(absl::string_view text) { return {text.data(), text.size()}; }

template <typename... Args>
void Print(JsonBuffer* out, fmt::format_string<Args...> format, Args&&... args) {
  fmt::format_to(std::back_inserter(*out), format, std::forward<Args>(args)...);
}

// Quoted, without what a terminal would obey; "" is left out altogether.
void AppendText(JsonBuffer* out, absl::string_view name, absl::string_view text) {
  if (text.empty()) return;
  Print(out, "  {:<13} ", View(name));
  AppendString(out, text.size() <= kExcerpt ? text : absl::string_view(RepairUtf8(text.substr(0, kExcerpt))));
  if (text.size() > kExcerpt) Print(out, " ... {} bytes", text.size());
  out->push_back('\n');
}

void AppendCount(JsonBuffer* out, absl::string_view name, int32_t count) {
  if (count != kUnknownCount) Print(out, "  {:<13} {}\n", View(name), count);
}

void AppendPost(const Explained& explained, JsonBuffer* out) {
  const Post& post = explained.input->post;
  Print(out, "post  {}\n", explained.place);
  AppendText(out, "id", post.id);
  Print(out, "  {:<13} {}, {}\n", "site, kind", View(Name(post.site)), View(Name(post.kind)));
  AppendText(out, "author", post.author);
  AppendText(out, "author_role", Name(post.author_role));
  AppendText(out, "joined", FormatIsoTime(post.author_created_at));
  AppendText(out, "created_at", FormatIsoTime(post.created_at));
  AppendText(out, "seen_at", FormatIsoTime(post.seen_at));
  AppendText(out, "thread", post.thread);
  AppendText(out, "thread_title", post.thread_title);
  AppendText(out, "parent", post.parent_id);
  AppendCount(out, "score", post.score);
  AppendCount(out, "replies", post.replies);
  AppendText(out, "label", explained.input->label);
  AppendText(out, "title", post.title);
  AppendText(out, "text", post.text);
  AppendText(out, "read as", explained.evidence->words);
  AppendText(out, "quoted", post.quoted);
  for (const std::string& link : post.links) AppendText(out, "link", link);
}

void AppendSignals(const Evidence& evidence, JsonBuffer* out) {
  Print(out, "\nsignals\n");
  for (size_t i = 0; i < evidence.signals.size() && i < AllSignals().size(); ++i) {
    const Signal& signal = AllSignals()[i];
    const std::string value =
        evidence.signals[i] == kUnknownSignal ? "unknown" : fmt::format("{}", evidence.signals[i]);
    Print(out, "  {:<24} {:>12}  {:<9}  {}\n", View(signal.name), value, View(Name(signal.family)),
          View(signal.meaning));
  }
}

void AppendEvidence(const Explained& explained, JsonBuffer* out) {
  const Evidence& evidence = *explained.evidence;
  Print(out, "\nevidence\n");
  Print(out, "  {:<13} {:.1f} bits of surprisal (fewer than {:.0f} and nothing else: unsure)\n", "text", evidence.bits,
        explained.policy->min_bits);
  Print(out, "  {:<13} log-odds {:+.4f}{}\n", "tier 1", evidence.content,
        evidence.open ? ", uncertain: tier 2 should read it" : "");
  Print(out, "  {:<13} {:.4f} (apart; hides nothing)\n", "machine-like", evidence.machine_like);
  for (const Payload& payload : evidence.payloads) {
    Print(out, "  {:<13} {}, {:.1f} bits: ", "payload", View(Name(payload.kind)), payload.bits);
    AppendString(out, payload.shown);
    out->push_back('\n');
  }
}

}  // namespace

void AppendExplanation(const Explained& explained, JsonBuffer* out) {
  AppendPost(explained, out);
  AppendSignals(*explained.evidence, out);
  AppendEvidence(explained, out);
  Print(out, "\nverdict  (suspect from {}, spam from {} with {} log-odds or more from two families)\n",
        explained.policy->suspect_threshold, explained.policy->spam_threshold, explained.policy->family_floor);
  AppendPretty(*explained.verdict, out);
  const Verdict& last = *explained.last;
  if (last.call != explained.verdict->call || last.score != explained.verdict->score) {
    Print(out, "\nafter the whole input\n");
    AppendPretty(last, out);
  }
}

}  // namespace winnow::cli
