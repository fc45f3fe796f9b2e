// The boundary of core.d.ts over Analyzer and Engine.
#include <emscripten/bind.h>

#include <map>

#include "absl/status/statusor.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "core/analyzer.h"
#include "core/engine.h"
#include "wasm/fields.h"

namespace winnow::wasm {
namespace {

using emscripten::val;

class Core {
 public:
  explicit Core(const Analyzer& analyzer) : analyzer_(analyzer), engine_(analyzer_, analyzer_.policy(), {}) {}

  Answer Submit(const val& posts) {
    std::vector<Evidence> evidence;
    for (const Post& post : emscripten::vecFromJSArray<Post>(posts)) evidence.push_back(analyzer_.Analyze(post));
    const Batch& batch = batches_[++last_] = engine_.Remember(evidence);
    Answer answer = Decided(last_, {});
    for (uint32_t i = 0; i < batch.posts.size(); ++i) {
      if (batch.posts[i].wants_model) answer.open.push_back({i, batch.posts[i].evidence.tokens});
    }
    return answer;
  }
  Answer Decide(uint32_t batch, const val& scores) {
    if (batches_.count(batch) == 0) ThrowError(absl::StrCat("batch ", batch, " is not held"));
    return Decided(batch, emscripten::convertJSArrayToNumberVector<float>(scores));
  }
  void Release(uint32_t batch) { batches_.erase(batch); }

  val Signals(const Post& post) const { return val::array(analyzer_.Analyze(post).signals); }
  std::string Learn(const std::string& word, const std::string& target) {
    Feedback feedback{Word::kTakenBack, target};
    if (!ParseWord(word, &feedback.word)) return absl::StrCat("unknown word: ", word);
    return std::string(engine_.Learn(feedback).message());
  }
  val Save() const { return Bytes(engine_.Save()); }
  std::string Load(const std::string& snapshot) { return std::string(engine_.Load(snapshot).message()); }
  val SaveWords() const { return Bytes(engine_.SaveWords()); }
  std::string LoadWords(const std::string& snapshot) { return std::string(engine_.LoadWords(snapshot).message()); }
  double Remembered() const { return static_cast<double>(engine_.remembered()); }

 private:
  Answer Decided(uint32_t batch, absl::Span<const float> scores) {
    Decisions decisions = engine_.Decide(batches_[batch], scores);
    return {batch, std::move(decisions.posts), std::move(decisions.revised), {}};
  }

  Analyzer analyzer_;
  Engine engine_;
  std::map<uint32_t, Batch> batches_;
  uint32_t last_ = 0;
};

Core* CreateCore(const std::string& core_bin, const std::string& salt) {
  uint64_t number = 0;
  if (!absl::SimpleHexAtoi(salt, &number)) ThrowError("salt: expected 16 hex digits");
  absl::StatusOr<Analyzer> analyzer = Analyzer::Create(core_bin, number);
  if (!analyzer.ok()) ThrowError(std::string(analyzer.status().message()));
  return new Core(*analyzer);
}

}  // namespace

EMSCRIPTEN_BINDINGS(winnow) {
  RegisterPost();
  RegisterVerdict();
  RegisterAnswer();
  emscripten::class_<Core>("Core")
      .function("submit", &Core::Submit)
      .function("decide", &Core::Decide)
      .function("release", &Core::Release)
      .function("signals", &Core::Signals)
      .function("learn", &Core::Learn)
      .function("save", &Core::Save)
      .function("load", &Core::Load)
      .function("saveWords", &Core::SaveWords)
      .function("loadWords", &Core::LoadWords)
      .function("remembered", &Core::Remembered);
  emscripten::function("createCore", &CreateCore, emscripten::allow_raw_pointers());
}

}  // namespace winnow::wasm
