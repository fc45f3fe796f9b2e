#ifndef WINNOW_CORE_VERDICT_H_
#define WINNOW_CORE_VERDICT_H_

#include <cstdint>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "core/campaign/campaign_memory.h"
#include "core/evidence.h"
#include "core/policy.h"
#include "core/reader_word.h"
#include "core/reason.h"

namespace winnow {

enum class Call : uint8_t { kClear, kUnsure, kSuspect, kSpam };
absl::string_view Name(Call call);  // "clear", "unsure", "suspect", "spam"

struct Verdict {
  std::string id;
  Call call = Call::kClear;
  double score = 0;             // calibrated probability of spam, independent of exemptions and of unsure
  bool model = false;           // tier 2 read it
  std::vector<Reason> reasons;  // strongest first; never empty
  bool in_campaign = false;
  CampaignSummary campaign;  // where in_campaign
  float machine_like = 0;    // apart; never used for hiding
};

// One post ready to be decided. `model_score` is tier 2's probability, NaN where it has not read.
Verdict Decide(const Evidence& evidence, const CampaignEvidence& campaign, const ReaderWord& reader, float model_score,
               const Policy& policy);

}  // namespace winnow

#endif  // WINNOW_CORE_VERDICT_H_
