#include "core/analyzer.h"

#include <utility>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "core/campaign/hash.h"
#include "core/classifier.h"
#include "core/core_bin.h"
#include "core/language_model.h"
#include "core/signals/signals.h"
#include "core/tokenizer.h"

namespace winnow {
namespace {

// Log-odds of the words alone from which on a shared payload is a second, independent family.
constexpr float kWordsAgree = 1;

// The site's host: what stands before the first '/' of a post's id. An id without one names no host,
// and then the site's kind stands for it: one account's posts must stay one account's.
absl::string_view HostOf(const Post& post) {
  const size_t slash = post.id.find('/');
  return slash == std::string::npos ? Name(post.site) : absl::string_view(post.id).substr(0, slash);
}

// "host/name": accounts and threads of two sites are never the same. Names that carry the host are
// left as they are.
std::string OnHost(const Post& post, absl::string_view name) {
  if (name.empty()) return {};
  const std::string prefix = absl::StrCat(HostOf(post), "/");
  return absl::StartsWith(name, prefix) ? std::string(name) : absl::StrCat(prefix, name);
}

// What an edit changes: title, text and where the links lead. Their queries are left out, since
// sites put tokens of the visit there.
std::string OwnText(const Document& document) {
  std::string text = absl::StrCat(document.title.text, "\n", document.body.text);
  for (const Url& url : document.urls) {
    absl::StrAppend(&text, "\n", url.host, absl::string_view(url.path).substr(0, url.path.find_first_of("?#")));
  }
  return text;
}

}  // namespace

struct Analyzer::Models {
  LanguageModel language_model;
  Classifier classifier;
  bool has_tokenizer = false;
  Tokenizer tokenizer;
  Policy policy;
};

absl::StatusOr<Analyzer> Analyzer::Create(absl::string_view core_bin, uint64_t salt) {
  const absl::StatusOr<CoreBin> sections = CoreBin::Parse(core_bin);
  if (!sections.ok()) return sections.status();
  if (sections->Section("LANG").empty()) {
    return absl::InvalidArgumentError("core.bin: a LANG section (the language model) is expected, none found");
  }
  auto models = std::make_shared<Models>();
  absl::StatusOr<LanguageModel> language_model = LanguageModel::Parse(sections->Section("LANG"));
  if (!language_model.ok()) return language_model.status();
  models->language_model = *std::move(language_model);
  if (const absl::string_view tier1 = sections->Section("TIR1"); !tier1.empty()) {
    absl::StatusOr<Classifier> classifier = Classifier::Parse(tier1, sections->Section("STYL"));
    if (!classifier.ok()) return classifier.status();
    models->classifier = *std::move(classifier);
  }
  if (const absl::string_view vocabulary = sections->Section("VOCB"); !vocabulary.empty()) {
    absl::StatusOr<Tokenizer> tokenizer = Tokenizer::Parse(vocabulary);
    if (!tokenizer.ok()) return tokenizer.status();
    models->tokenizer = *std::move(tokenizer);
    models->has_tokenizer = true;
  }
  if (const absl::string_view fusion = sections->Section("FUSE"); !fusion.empty()) {
    absl::StatusOr<Policy> policy = Policy::Parse(fusion);
    if (!policy.ok()) return policy.status();
    models->policy = *policy;
  }
  Analyzer analyzer;
  analyzer.models_ = std::move(models);
  analyzer.salt_ = salt;
  return analyzer;
}

Evidence Analyzer::Analyze(const Post& post) const {
  Evidence evidence;
  evidence.id = post.id;
  evidence.id_hash = HashIdentity(post.id);
  evidence.author = HashIdentity(OnHost(post, post.author));
  evidence.thread = HashIdentity(OnHost(post, post.thread));
  evidence.thread_author = HashIdentity(OnHost(post, post.thread_author));
  evidence.parent = HashIdentity(OnHost(post, post.parent_id));
  evidence.seen_at = post.seen_at;
  evidence.created_at = post.created_at;
  evidence.site = post.site;
  evidence.kind = post.kind;
  evidence.role = post.author_role;

  const Document document = ReadDocument(post, models_->language_model);
  evidence.words = document.words_text;
  evidence.text_hash = SaltedHash(OwnText(document), salt_);
  evidence.bits = document.bits;
  evidence.signals = MeasureSignals(document);

  Classifier::Result result = models_->classifier.Classify(document, evidence.signals);
  evidence.content = result.log_odds;
  evidence.words_agree = result.without_payload >= kWordsAgree;
  evidence.machine_like = result.machine_like;
  evidence.reasons = std::move(result.reasons);
  evidence.open = result.open && models_->has_tokenizer;
  if (evidence.open) evidence.tokens = models_->tokenizer.Encode(document.title.text, document.prose);

  evidence.sketch = MakeSketch(document, salt_);
  evidence.payloads = FindPayloads(document, models_->language_model, salt_);
  return evidence;
}

const Policy& Analyzer::policy() const { return models_->policy; }

uint64_t Analyzer::HashIdentity(absl::string_view identity) const {
  return identity.empty() ? 0 : SaltedHash(identity, salt_);
}

std::vector<float> MeasureSignals(const Document& document) {
  std::vector<float> values;
  values.reserve(AllSignals().size());
  for (const Signal& signal : AllSignals()) values.push_back(signal.measure(document));
  return values;
}

}  // namespace winnow
