#include "core/classifier.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "absl/strings/str_join.h"
#include "core/linear_model.h"
#include "core/logistic.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

// A weight below this moves a probability by less than two points anywhere: not worth a sentence.
constexpr float kReasonFloor = 0.08f;
// The wording's strongest words are told where it weighs at least this much.
constexpr float kTellWords = 0.5f;
constexpr size_t kToldWords = 3;

float Size(float value) { return value < 0 ? -value : value; }

// The words whose n-grams add most in the direction of the whole wording, strongest first.
std::string StrongestWords(const LinearModel& model, const Document& document, absl::Span<const Ngram> ngrams,
                           float wording) {
  std::vector<std::pair<float, uint32_t>> tokens(document.tokens.size());
  for (uint32_t i = 0; i < tokens.size(); ++i) tokens[i] = {0, i};
  const float sign = wording < 0 ? -1.0f : 1.0f;
  for (const Ngram& ngram : ngrams) tokens[ngram.token].first += sign * model.NgramWeight(ngram.id);
  std::sort(tokens.begin(), tokens.end(),
            [](const auto& x, const auto& y) { return x.first != y.first ? x.first > y.first : x.second < y.second; });
  std::vector<absl::string_view> words;
  for (const auto& [weight, index] : tokens) {
    if (words.size() == kToldWords || weight <= 0) break;
    const Token& token = document.tokens[index];
    const absl::string_view word = absl::string_view(document.words_text).substr(token.begin, token.end - token.begin);
    if (std::find(words.begin(), words.end(), word) == words.end()) words.push_back(word);
  }
  return absl::StrJoin(words, ", ");
}

// Signals that see what campaign memory takes for a payload.
constexpr std::array<absl::string_view, 16> kPayloadSignals = {
    "combining_marks", "contact_request", "disguised_share", "email_addresses", "link_count",    "link_share",
    "link_at_end",     "messenger_links", "no_name_links",   "odd_links",       "phone_numbers", "referral_links",
    "shortened_links", "spaced_letters",  "styled_letters",  "wallet_addresses"};

bool ReadsPayload(absl::string_view signal) {
  return std::find(kPayloadSignals.begin(), kPayloadSignals.end(), signal) != kPayloadSignals.end();
}

Reason SignalReason(const Signal& signal, const Document& document, float value, float weight) {
  Reason reason{signal.name, signal.family, weight, {{"value", value, ""}}};
  if (signal.words != nullptr && weight > 0) {
    if (std::string words = signal.words(document); !words.empty()) {
      reason.detail.push_back({"words", 0, std::move(words)});
    }
  }
  return reason;
}

// What may become a reason: most posts have many, of which few are kept.
struct Weighed {
  float weight;
  Family family;
  size_t signal;  // position in AllSignals(), one behind its end for the wording
};

// Strongest first; of the content family only the first kMaxContentReasons.
void Keep(std::vector<Weighed>* all) {
  std::stable_sort(all->begin(), all->end(),
                   [](const Weighed& a, const Weighed& b) { return Size(a.weight) > Size(b.weight); });
  int content = 0;
  all->erase(std::remove_if(all->begin(), all->end(),
                            [&](const Weighed& one) {
                              return one.family == Family::kContent && ++content > Classifier::kMaxContentReasons;
                            }),
             all->end());
}

}  // namespace

struct Classifier::Weights {
  LinearModel tier1;
  std::optional<LinearModel> style;
  std::vector<bool> reads_payload;  // by signal
};

absl::StatusOr<Classifier> Classifier::Parse(absl::string_view tier1, absl::string_view style) {
  absl::StatusOr<LinearModel> model = LinearModel::Parse(tier1);
  if (!model.ok()) return model.status();
  auto weights = std::make_shared<Weights>(Weights{*std::move(model), std::nullopt, {}});
  for (const Signal& signal : AllSignals()) weights->reads_payload.push_back(ReadsPayload(signal.name));
  if (!style.empty()) {
    absl::StatusOr<LinearModel> style_model = LinearModel::Parse(style);
    if (!style_model.ok()) return style_model.status();
    weights->style = *std::move(style_model);
  }
  Classifier classifier;
  classifier.weights_ = std::move(weights);
  return classifier;
}

Classifier::Result Classifier::Classify(const Document& document, absl::Span<const float> signals) const {
  Result result;
  if (weights_ == nullptr) return result;
  std::vector<Ngram> ngrams;
  FindNgrams(document, &ngrams);
  const std::vector<uint32_t> ids = DistinctIds(ngrams);
  const LinearModel::Terms terms = weights_->tier1.Add(ids, signals);
  result.log_odds = result.without_payload = terms.bias + terms.wording;
  const absl::Span<const Signal> all = AllSignals();
  std::vector<Weighed> weighed;
  weighed.reserve(all.size() + 1);
  for (size_t i = 0; i < all.size(); ++i) {
    const float weight = terms.signals[i];
    const bool content = all[i].family == Family::kContent;
    if (content) result.log_odds += weight;
    if (content && !weights_->reads_payload[i]) result.without_payload += weight;
    if (Size(weight) < kReasonFloor && (content || weight == 0)) continue;
    weighed.push_back({weight, all[i].family, i});
  }
  if (Size(terms.wording) >= kReasonFloor) weighed.push_back({terms.wording, Family::kContent, all.size()});
  Keep(&weighed);
  for (const Weighed& one : weighed) {
    if (one.signal < all.size()) {
      result.reasons.push_back(SignalReason(all[one.signal], document, signals[one.signal], one.weight));
      continue;
    }
    result.reasons.push_back({"wording", Family::kContent, terms.wording, {}});
    if (Size(terms.wording) < kTellWords) continue;
    result.reasons.back().detail.push_back(
        {"words", 0, StrongestWords(weights_->tier1, document, ngrams, terms.wording)});
  }
  result.open = result.log_odds >= weights_->tier1.low() && result.log_odds < weights_->tier1.high();
  if (weights_->style) {
    const LinearModel::Terms style = weights_->style->Add(ids, signals);
    float log_odds = style.bias + style.wording;
    for (float weight : style.signals) log_odds += weight;
    result.machine_like = static_cast<float>(Logistic(log_odds));
  }
  return result;
}

std::vector<uint32_t> Classifier::Ngrams(const Document& document) {
  std::vector<Ngram> ngrams;
  FindNgrams(document, &ngrams);
  std::vector<uint32_t> ids = DistinctIds(ngrams);
  std::sort(ids.begin(), ids.end());
  return ids;
}

}  // namespace winnow
