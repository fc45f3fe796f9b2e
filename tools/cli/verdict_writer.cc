#include "tools/cli/verdict_writer.h"

#include <iterator>
#include <string>
#include <string_view>

#include "fmt/compile.h"
#include "tools/cli/iso_time.h"
#include "tools/cli/printable.h"

namespace winnow::cli {
namespace {

std::string_view View(absl::string_view text) { return {text.data(), text.size()}; }

void AppendDetails(const std::vector<Detail>& details, JsonBuffer* out) {
  out->push_back('{');
  for (size_t i = 0; i < details.size(); ++i) {
    if (i > 0) out->push_back(',');
    AppendString(out, details[i].key);
    out->push_back(':');
    if (details[i].text.empty()) {
      AppendNumber(out, details[i].number);
    } else {
      AppendString(out, details[i].text);
    }
  }
  out->push_back('}');
}

void AppendReason(const Reason& reason, JsonBuffer* out) {
  AppendRaw(out, "{\"signal\":\"");
  AppendRaw(out, reason.signal);  // our own names: nothing to escape
  AppendRaw(out, "\",\"family\":\"");
  AppendRaw(out, Name(reason.family));
  AppendRaw(out, "\",\"weight\":");
  AppendNumber(out, reason.weight);
  AppendRaw(out, ",\"detail\":");
  AppendDetails(reason.detail, out);
  AppendRaw(out, ",\"text\":");
  AppendString(out, Sentence(reason));
  out->push_back('}');
}

void AppendCampaign(const CampaignSummary& campaign, JsonBuffer* out) {
  fmt::format_to(std::back_inserter(*out),
                 FMT_COMPILE("{{\"id\":\"{:016x}\",\"posts\":{},\"authors\":{},\"threads\":{},\"first_seen\":"),
                 campaign.id, campaign.posts, campaign.authors, campaign.threads);
  AppendStringOrNull(out, FormatIsoTime(campaign.first_seen));
  AppendRaw(out, ",\"last_seen\":");
  AppendStringOrNull(out, FormatIsoTime(campaign.last_seen));
  out->push_back('}');
}

}  // namespace

void AppendVerdict(const Verdict& verdict, JsonBuffer* out) {
  AppendRaw(out, "{\"id\":");
  AppendString(out, verdict.id);
  AppendRaw(out, ",\"verdict\":\"");
  AppendRaw(out, Name(verdict.call));
  AppendRaw(out, "\",\"score\":");
  AppendNumber(out, verdict.score);
  AppendRaw(out, verdict.model ? ",\"model\":true,\"reasons\":[" : ",\"model\":false,\"reasons\":[");
  for (size_t i = 0; i < verdict.reasons.size(); ++i) {
    if (i > 0) out->push_back(',');
    AppendReason(verdict.reasons[i], out);
  }
  AppendRaw(out, "],\"campaign\":");
  if (verdict.in_campaign) {
    AppendCampaign(verdict.campaign, out);
  } else {
    AppendRaw(out, "null");
  }
  AppendRaw(out, ",\"style\":{\"machine_like\":");
  AppendNumber(out, verdict.machine_like);
  AppendRaw(out, "}}\n");
}

void AppendPretty(const Verdict& verdict, JsonBuffer* out) {
  const auto end = std::back_inserter(*out);
  fmt::format_to(end, "{:<7}  {:.4f}  {}{}\n", View(Name(verdict.call)), verdict.score, Printable(verdict.id),
                 verdict.model ? "" : "  (tier 1)");
  for (const Reason& reason : verdict.reasons) {
    fmt::format_to(end, "         {:+.2f}  {:<9}  {}\n", reason.weight, View(Name(reason.family)),
                   Printable(Sentence(reason)));
  }
  if (!verdict.in_campaign) return;
  const CampaignSummary& campaign = verdict.campaign;
  fmt::format_to(end, "         campaign {:016x}: {} posts, {} authors, {} threads", campaign.id, campaign.posts,
                 campaign.authors, campaign.threads);
  const std::string first = FormatIsoTime(campaign.first_seen);
  if (!first.empty()) fmt::format_to(end, ", {} to {}", first, FormatIsoTime(campaign.last_seen));
  out->push_back('\n');
}

}  // namespace winnow::cli
