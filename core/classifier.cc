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

// Strongest first; of the content family only the first kMaxContentReasons.
void Keep(std::vector<Reason>* reasons) {
  std::stable_sort(reasons->begin(), reasons->end(),
                   [](const Reason& a, const Reason& b) { return Size(a.weight) > Size(b.weight); });
  int content = 0;
  reasons->erase(std::remove_if(reasons->begin(), reasons->end(),
                                [&](const Reason& reason) {
                                  return reason.family == Family::kContent &&
                                         ++content > Classifier::kMaxContentReasons;
                                }),
                 reasons->end());
}

}  // namespace

struct Classifier::Weights {
  LinearModel tier1;
  std::optional<LinearModel> style;
};

absl::StatusOr<Classifier> Classifier::Parse(absl::string_view tier1, absl::string_view style) {
  absl::StatusOr<LinearModel> model = LinearModel::Parse(tier1);
  if (!model.ok()) return model.status();
  auto weights = std::make_shared<Weights>(Weights{*std::move(model), std::nullopt});
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
  const LinearModel::Terms terms = weights_->tier1.Add(ngrams, signals);
  result.log_odds = result.without_payload = terms.bias + terms.wording;
  const absl::Span<const Signal> all = AllSignals();
  for (size_t i = 0; i < all.size(); ++i) {
    const float weight = terms.signals[i];
    if (all[i].family == Family::kContent) result.log_odds += weight;
    if (all[i].family == Family::kContent && !ReadsPayload(all[i].name)) result.without_payload += weight;
    if (Size(weight) < kReasonFloor && (all[i].family == Family::kContent || weight == 0)) continue;
    result.reasons.push_back(SignalReason(all[i], document, signals[i], weight));
  }
  if (Size(terms.wording) >= kReasonFloor) {
    Reason reason{"wording", Family::kContent, terms.wording, {}};
    if (Size(terms.wording) >= kTellWords) {
      reason.detail.push_back({"words", 0, StrongestWords(weights_->tier1, document, ngrams, terms.wording)});
    }
    result.reasons.push_back(std::move(reason));
  }
  Keep(&result.reasons);
  result.open = result.log_odds >= weights_->tier1.low() && result.log_odds < weights_->tier1.high();
  if (weights_->style) {
    const LinearModel::Terms style = weights_->style->Add(ngrams, signals);
    float log_odds = style.bias + style.wording;
    for (float weight : style.signals) log_odds += weight;
    result.machine_like = static_cast<float>(Logistic(log_odds));
  }
  return result;
}

std::vector<uint32_t> Classifier::Ngrams(const Document& document) {
  std::vector<Ngram> ngrams;
  FindNgrams(document, &ngrams);
  std::vector<uint32_t> ids;
  ids.reserve(ngrams.size());
  for (const Ngram& ngram : ngrams) ids.push_back(ngram.id);
  std::sort(ids.begin(), ids.end());
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
  return ids;
}

}  // namespace winnow
