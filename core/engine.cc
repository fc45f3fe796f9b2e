#include "core/engine.h"

#include <cmath>
#include <limits>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/ascii.h"
#include "absl/strings/numbers.h"
#include "core/campaign/entry.h"
#include "core/reader_words.h"
#include "core/text/normalize.h"
#include "fmt/format.h"

namespace winnow {
namespace {

constexpr float kNotRead = std::numeric_limits<float>::quiet_NaN();
constexpr size_t kCampaignIdDigits = 16;

// A campaign's id as Verdict and the interface show it: exactly 16 hex digits.
bool ParseCampaignId(absl::string_view text, uint64_t* id) {
  if (text.size() != kCampaignIdDigits) return false;
  for (char c : text) {
    if (!absl::ascii_isxdigit(static_cast<unsigned char>(c))) return false;
  }
  return absl::SimpleHexAtoi(text, id);
}

}  // namespace

struct Engine::Impl {
  Impl(const Analyzer& an_analyzer, Policy a_policy, CampaignMemory::Limits limits, bool remembers)
      : analyzer(an_analyzer), policy(a_policy), remember(remembers), memory(limits) {}

  uint64_t SaltCheck() const { return analyzer.HashIdentity("salt check"); }
  // A muted campaign's source is none of its members. `muted`: a muted phrase stood in a text that is
  // not at hand.
  ReaderWord WordOn(const Evidence& post, const CampaignEvidence& campaign, bool muted = false) const {
    const bool member = campaign.in_campaign && !campaign.source;
    ReaderWord word = words.About(post.id_hash, post.author, post.words, member ? campaign.campaign.id : 0);
    const bool weaker = word.word == Word::kTakenBack || word.word == Word::kMuteCampaign;
    if (muted && weaker && words.has_phrases()) word.word = Word::kMutePhrase;
    return word;
  }
  void Look(Candidate* candidate);
  bool Recall(uint64_t id_hash, Candidate* out) const;
  Candidate Current(const Candidate& then) const;
  bool Note(const Candidate& candidate, float score) {
    return !remember || memory.NoteModelScore(candidate.evidence, score);
  }
  Verdict DecideOne(const Candidate& candidate, float model_score) const {
    return winnow::Decide(candidate.evidence, candidate.campaign, candidate.reader, model_score, policy);
  }

  Analyzer analyzer;
  Policy policy;
  bool remember;
  CampaignMemory memory;
  ReaderWords words;
  uint64_t changes = 0;  // of memory and words
};

// Fills in what the reader has said and whether tier 2 should read.
void Engine::Impl::Look(Candidate* candidate) {
  candidate->reader = WordOn(candidate->evidence, candidate->campaign);
  candidate->wants_model = candidate->evidence.open && std::isnan(candidate->model_score);
  if (remember) memory.NoteMuted(candidate->evidence.id_hash, candidate->reader.word == Word::kMutePhrase);
}

bool Engine::Impl::Recall(uint64_t id_hash, Candidate* out) const {
  CampaignMemory::Recalled recalled;
  if (!memory.Recall(id_hash, &recalled)) return false;
  out->evidence = std::move(recalled.post);
  out->campaign = std::move(recalled.evidence);
  out->model_score = recalled.model_score;
  // The text itself is not kept: that a muted phrase stands in it was noted when it was seen.
  out->reader = WordOn(out->evidence, out->campaign, recalled.muted);
  return true;
}

// A candidate of an earlier batch as it stands now.
Candidate Engine::Impl::Current(const Candidate& then) const {
  Candidate recalled;
  if (!remember || !Recall(then.evidence.id_hash, &recalled)) {
    Candidate now = then;
    now.reader = WordOn(now.evidence, now.campaign);
    return now;
  }
  if (then.evidence.words.empty() || TextKey(recalled.evidence) != TextKey(then.evidence)) return recalled;
  recalled.evidence = then.evidence;  // the text is at hand: reasons in full, and its phrases
  recalled.reader = WordOn(recalled.evidence, recalled.campaign);
  return recalled;
}

Engine::Engine(const Analyzer& analyzer, Policy policy, CampaignMemory::Limits limits, bool remember)
    : impl_(std::make_shared<Impl>(analyzer, policy, limits, remember)) {}

Batch Engine::Remember(absl::Span<const Evidence> posts) {
  Batch batch;
  std::vector<uint64_t> revised;
  absl::flat_hash_map<uint64_t, size_t> seen;  // id_hash -> position in `revised`; never iterated
  for (const Evidence& post : posts) {
    Candidate candidate;
    candidate.evidence = post;
    RoundAsRemembered(&candidate.evidence);
    candidate.model_score = kNotRead;
    if (impl_->remember) {
      CampaignMemory::Outcome outcome = impl_->memory.Remember(candidate.evidence);
      candidate.campaign = std::move(outcome.evidence);
      candidate.model_score = impl_->memory.ModelScore(post.id_hash);
      for (const uint64_t id_hash : outcome.revised) {
        if (seen.emplace(id_hash, revised.size()).second) revised.push_back(id_hash);
      }
    }
    impl_->Look(&candidate);
    batch.posts.push_back(std::move(candidate));
  }
  for (const uint64_t id_hash : revised) {
    Candidate candidate;
    if (impl_->Recall(id_hash, &candidate)) batch.revised.push_back(std::move(candidate));
  }
  batch.as_of = ++impl_->changes;
  return batch;
}

Decisions Engine::Decide(const Batch& batch, absl::Span<const float> model_scores) {
  Decisions decisions;
  const bool stale = batch.as_of != impl_->changes;
  absl::flat_hash_map<uint64_t, float> read;  // never iterated
  for (size_t i = 0; i < batch.posts.size(); ++i) {
    const Candidate& then = batch.posts[i];
    const Candidate candidate = stale ? impl_->Current(then) : then;
    float score = candidate.model_score;
    const bool same_text = TextKey(candidate.evidence) == TextKey(then.evidence);
    if (i < model_scores.size() && !std::isnan(model_scores[i]) && same_text) {
      score = RoundModelScore(model_scores[i]);
      if (impl_->Note(candidate, score)) read[candidate.evidence.id_hash] = score;
    }
    decisions.posts.push_back(impl_->DecideOne(candidate, score));
  }
  for (const Candidate& then : batch.revised) {
    const Candidate candidate = stale ? impl_->Current(then) : then;
    const auto found = read.find(candidate.evidence.id_hash);
    decisions.revised.push_back(
        impl_->DecideOne(candidate, found == read.end() ? candidate.model_score : found->second));
  }
  return decisions;
}

absl::Status Engine::Learn(const Feedback& feedback) {
  const Word word = feedback.word;
  if (feedback.target.empty()) return absl::InvalidArgumentError("the word has no target");
  ++impl_->changes;
  const uint64_t identity = impl_->analyzer.HashIdentity(feedback.target);
  uint64_t campaign = 0;
  const bool is_campaign = ParseCampaignId(feedback.target, &campaign);
  const bool takes_back = word == Word::kTakenBack;
  if (word == Word::kMuteCampaign && !is_campaign) {
    return absl::InvalidArgumentError(
        fmt::format("campaign id: expected {} hex digits, found '{}'", kCampaignIdDigits, feedback.target));
  }
  if (is_campaign && word != Word::kMutePhrase && word != Word::kTrustAuthor) {
    impl_->words.Say(ReaderWords::On::kCampaign, campaign, "", word);
    impl_->memory.NoteSpokenOf(campaign, !takes_back);
    if (!takes_back) return absl::OkStatus();
  }
  if (takes_back || word == Word::kTrustAuthor) impl_->words.Say(ReaderWords::On::kAuthor, identity, "", word);
  if (takes_back || word == Word::kSpam || word == Word::kNotSpam) {
    impl_->words.Say(ReaderWords::On::kPost, identity, "", word);
  }
  if (takes_back || word == Word::kMutePhrase) {
    const std::string phrase = Normalize(feedback.target).text;
    if (!phrase.empty()) {
      if (takes_back && impl_->words.Has(ReaderWords::On::kPhrase, 0, phrase)) impl_->memory.ForgetMuted();
      impl_->words.Say(ReaderWords::On::kPhrase, 0, phrase, word);
    } else if (!takes_back) {
      return absl::InvalidArgumentError("the phrase has no letters in it");
    }
  }
  return absl::OkStatus();
}

size_t Engine::remembered() const { return impl_->memory.size(); }

std::string Engine::Save() const { return impl_->memory.Save(impl_->SaltCheck()); }
absl::Status Engine::Load(absl::string_view snapshot) {
  ++impl_->changes;
  return impl_->memory.Load(snapshot, impl_->SaltCheck());
}
std::string Engine::SaveWords() const { return impl_->words.Save(impl_->SaltCheck()); }
absl::Status Engine::LoadWords(absl::string_view snapshot) {
  ++impl_->changes;
  return impl_->words.Load(snapshot, impl_->SaltCheck());
}

}  // namespace winnow
