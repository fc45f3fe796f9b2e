#include "core/verdict.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "core/logistic.h"

namespace winnow {
namespace {

constexpr std::array<absl::string_view, 4> kCalls = {"clear", "unsure", "suspect", "spam"};
// Log-odds of the reader's own word.
constexpr float kReaderWeight = 6.0f;
// Tier 2 is never believed beyond this: log-odds of 13.8.
constexpr double kSurest = 1e-6;
// The share of counter_cap that may speak against a proven campaign: the prior in the bias already does.
constexpr double kAgainstCampaign = 0.6;
// The part of a cap up to which a family counts in full; beyond, ever less, so that scores never tie.
constexpr double kLinearPart = 2.0 / 3.0;

// Strictly increasing, x itself near 0, bounded by +limit and -limit.
double SoftCap(double x, double limit) {
  const double size = x < 0 ? -x : x;
  const double linear = kLinearPart * limit;
  if (size <= linear) return x;
  const double room = limit - linear;
  const double over = size - linear;
  const double capped = linear + room * over / (over + room);
  return x < 0 ? -capped : capped;
}

double Logit(float probability) {
  const double p = std::clamp(static_cast<double>(probability), kSurest, 1 - kSurest);
  return std::log(p / (1 - p));
}

using FamilySums = std::array<double, kFamilyCount>;

double& At(FamilySums* sums, Family family) { return (*sums)[static_cast<size_t>(family)]; }

Reason Plain(absl::string_view signal, Family family, float weight = 0, std::vector<Detail> detail = {}) {
  Reason reason;
  reason.signal = signal;
  reason.family = family;
  reason.weight = weight;
  reason.detail = std::move(detail);
  return reason;
}

// What the text says: tier 1 alone, or both tiers where the second has read it.
void AddContent(const Evidence& evidence, float model_score, const Policy& policy, Verdict* verdict, FamilySums* sums) {
  verdict->model = !std::isnan(model_score);
  const float tier1 = verdict->model ? policy.tier1_weight_read : policy.tier1_weight;
  At(sums, Family::kContent) += static_cast<double>(tier1) * evidence.content;
  for (const Reason& reason : evidence.reasons) {
    verdict->reasons.push_back(reason);
    if (reason.family == Family::kContent) {
      verdict->reasons.back().weight *= tier1;
    } else {
      At(sums, reason.family) += reason.weight;
    }
  }
  if (!verdict->model) return;
  const double read = policy.tier2_weight_read * Logit(model_score) + policy.tier2_bias_read;
  At(sums, Family::kContent) += read;
  verdict->reasons.push_back(
      Plain("model", Family::kContent, static_cast<float>(read), {{"probability", model_score, ""}}));
}

void AddCampaign(const CampaignEvidence& campaign, Verdict* verdict, FamilySums* sums) {
  verdict->in_campaign = campaign.in_campaign;
  verdict->campaign = campaign.campaign;
  if (!campaign.source) At(sums, Family::kCampaign) += campaign.log_odds;
  verdict->reasons.insert(verdict->reasons.end(), campaign.reasons.begin(), campaign.reasons.end());
}

// The signal by which the reader's word is told; "" where nothing was said.
absl::string_view ReaderSignal(Word word) {
  switch (word) {
    case Word::kNotSpam:
      return "reader_not_spam";
    case Word::kSpam:
      return "reader_spam";
    case Word::kTrustAuthor:
      return "reader_trusts_author";
    case Word::kMuteCampaign:
      return "reader_muted_campaign";
    case Word::kMutePhrase:
      return "reader_muted_phrase";
    case Word::kTakenBack:
      break;
  }
  return "";
}

// Trust is an exemption: it changes the call and leaves the score.
float ReaderLogOdds(Word word) {
  if (word == Word::kTakenBack || word == Word::kTrustAuthor) return 0;
  return word == Word::kNotSpam ? -kReaderWeight : kReaderWeight;
}

Call CallOf(double score, const FamilySums& sums, const Policy& policy) {
  const auto families = std::count_if(sums.begin(), sums.end(), [&](double sum) { return sum >= policy.family_floor; });
  if (score >= policy.spam_threshold && families >= 2) return Call::kSpam;
  return score >= policy.suspect_threshold ? Call::kSuspect : Call::kClear;
}

// Whose posts are never marked, whatever the score; "" where the post is not exempt.
absl::string_view Exemption(const Evidence& evidence) {
  switch (evidence.role) {
    case Role::kOwner:
    case Role::kMaintainer:
      return "exempt_maintainer";
    case Role::kModerator:
      return "exempt_moderator";
    default:
      break;
  }
  const bool answer = evidence.kind == Kind::kComment || evidence.kind == Kind::kReview;
  if (answer && evidence.author != 0 && evidence.author == evidence.thread_author) return "exempt_thread_author";
  return "";
}

void SortReasons(std::vector<Reason>* reasons) {
  std::stable_sort(reasons->begin(), reasons->end(),
                   [](const Reason& a, const Reason& b) { return std::abs(a.weight) > std::abs(b.weight); });
}

// Sets the call and puts what decided it first.
void Settle(const Evidence& evidence, const CampaignEvidence& campaign, const ReaderWord& reader, const Policy& policy,
            Verdict* verdict) {
  const auto decided_by = [&](Call call, Reason reason) {
    verdict->call = call;
    verdict->reasons.insert(verdict->reasons.begin(), std::move(reason));
  };
  // The content family may have read the same payload: then the two are not independent.
  if (campaign.payload_alone && verdict->call == Call::kSpam) verdict->call = Call::kSuspect;
  if (const absl::string_view signal = ReaderSignal(reader.word); !signal.empty()) {
    const float weight = ReaderLogOdds(reader.word);
    std::vector<Detail> detail;
    if (!reader.phrase.empty()) detail.push_back({"phrase", 0, reader.phrase});
    return decided_by(weight > 0 ? Call::kSpam : Call::kClear,
                      Plain(signal, Family::kReader, weight, std::move(detail)));
  }
  const bool marked = verdict->call == Call::kSuspect || verdict->call == Call::kSpam;
  if (const absl::string_view exemption = Exemption(evidence); marked && !exemption.empty()) {
    return decided_by(Call::kClear, Plain(exemption, Family::kStanding));
  }
  if (evidence.bits < policy.min_bits && !campaign.in_campaign) {
    return decided_by(Call::kUnsure, Plain("too_few_bits", Family::kContent, 0,
                                           {{"bits", evidence.bits, ""}, {"needed", policy.min_bits, ""}}));
  }
  const bool spoken_for = std::any_of(verdict->reasons.begin(), verdict->reasons.end(),
                                      [](const Reason& reason) { return reason.weight < 0; });
  if (verdict->call == Call::kClear && !spoken_for) {
    verdict->reasons.push_back(Plain("nothing_against", Family::kContent));
  }
}

}  // namespace

absl::string_view Name(Call call) { return kCalls[static_cast<size_t>(call)]; }

Verdict Decide(const Evidence& evidence, const CampaignEvidence& campaign, const ReaderWord& reader, float model_score,
               const Policy& policy) {
  Verdict verdict;
  verdict.id = evidence.id;
  verdict.machine_like = evidence.machine_like;
  FamilySums sums{};
  AddContent(evidence, model_score, policy, &verdict, &sums);
  AddCampaign(campaign, &verdict, &sums);
  At(&sums, Family::kReader) += ReaderLogOdds(reader.word);
  double against = policy.bias;
  double in_favour = 0;
  for (double& sum : sums) {
    sum = SoftCap(sum, policy.family_cap);
    (sum < 0 ? in_favour : against) += sum;
  }
  const bool proven = At(&sums, Family::kCampaign) > 0 && At(&sums, Family::kReader) >= 0;
  const double total = against + (proven ? SoftCap(in_favour, kAgainstCampaign * policy.counter_cap) : in_favour);
  verdict.score = Logistic(total);
  verdict.call = CallOf(verdict.score, sums, policy);
  SortReasons(&verdict.reasons);
  Settle(evidence, campaign, reader, policy, &verdict);
  return verdict;
}

}  // namespace winnow
