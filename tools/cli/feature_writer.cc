#include "tools/cli/feature_writer.h"

#include <vector>

#include "core/core_bin.h"
#include "core/document.h"
#include "core/signals/signals.h"

namespace winnow::cli {
namespace {

void AppendField(JsonBuffer* out, absl::string_view key, absl::string_view value) {
  AppendRaw(out, key);
  AppendStringOrNull(out, value);
}

void AppendTextFields(const InputPost& input, const Document& document, JsonBuffer* out) {
  const Post& post = input.post;
  AppendField(out, "{\"id\":", post.id);
  AppendField(out, ",\"label\":", input.label);
  AppendField(out, ",\"source\":", input.source);
  AppendField(out, ",\"lang\":", post.lang);
  AppendField(out, ",\"author\":", post.author);
  AppendField(out, ",\"thread\":", post.thread);
  AppendRaw(out, ",\"text\":");
  AppendString(out, document.words_text);
  AppendRaw(out, ",\"title\":");
  AppendString(out, document.title.text);
  AppendRaw(out, ",\"body\":");
  AppendString(out, document.body.text);
}

std::vector<float> Measure(const Document& document) {
  std::vector<float> values;
  values.reserve(AllSignals().size());
  for (const Signal& signal : AllSignals()) values.push_back(signal.measure(document));
  return values;
}

void AppendSignalFields(const Document& document, const std::vector<float>& signals, JsonBuffer* out) {
  AppendRaw(out, ",\"bits\":");
  AppendNumber(out, document.bits);
  AppendRaw(out, ",\"signals\":[");
  for (size_t i = 0; i < signals.size(); ++i) {
    if (i > 0) out->push_back(',');
    AppendNumber(out, signals[i]);
  }
  out->push_back(']');
}

}  // namespace

absl::StatusOr<FeatureWriter> FeatureWriter::Create(FeatureStage stage, const std::string& core_bin) {
  FeatureWriter writer;
  writer.stage_ = stage;
  if (stage == FeatureStage::kText) return writer;
  const absl::StatusOr<CoreBin> sections = CoreBin::Parse(core_bin);
  if (!sections.ok()) return sections.status();
  absl::StatusOr<LanguageModel> language_model = LanguageModel::Parse(sections->Section("LANG"));
  if (!language_model.ok()) return language_model.status();
  writer.language_model_ = *std::move(language_model);
  if (stage == FeatureStage::kSignals) return writer;
  if (!sections->Section("VOCB").empty()) {
    absl::StatusOr<Tokenizer> tokenizer = Tokenizer::Parse(sections->Section("VOCB"));
    if (!tokenizer.ok()) return tokenizer.status();
    writer.tokenizer_ = *std::move(tokenizer);
  }
  if (!sections->Section("TIR1").empty()) {
    absl::StatusOr<Classifier> classifier = Classifier::Parse(sections->Section("TIR1"), sections->Section("STYL"));
    // A classifier trained before the newest signal was added must not stop its own retraining.
    if (classifier.ok()) writer.classifier_ = *std::move(classifier);
  }
  return writer;
}

void FeatureWriter::AppendHeader(JsonBuffer* out) const {
  if (stage_ == FeatureStage::kText) return;
  AppendRaw(out, "{\"signals\":[");
  bool first = true;
  for (const Signal& signal : AllSignals()) {
    if (!first) out->push_back(',');
    first = false;
    AppendString(out, signal.name);
  }
  AppendRaw(out, "]}\n");
}

void FeatureWriter::Append(const InputPost& input, JsonBuffer* out) const {
  const Document document = ReadDocument(input.post, language_model_);
  AppendTextFields(input, document, out);
  if (stage_ != FeatureStage::kText) {
    const std::vector<float> signals = Measure(document);
    AppendSignalFields(document, signals, out);
    if (stage_ == FeatureStage::kAll) {
      AppendRaw(out, ",\"ngrams\":");
      AppendIntegers(out, Classifier::Ngrams(document));
      if (tokenizer_) {
        AppendRaw(out, ",\"tokens\":");
        AppendIntegers(out, tokenizer_->Encode(document.title.text, document.prose));
      }
      if (classifier_) {
        const Classifier::Result result = classifier_->Classify(document, signals);
        AppendRaw(out, ",\"content\":");
        AppendNumber(out, result.log_odds);
        AppendRaw(out, ",\"machine_like\":");
        AppendNumber(out, result.machine_like);
      }
    }
  }
  AppendRaw(out, "}\n");
}

}  // namespace winnow::cli
