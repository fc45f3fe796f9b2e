#include "tests/core/signals/signal_case.h"

#include "core/signals/signals.h"
#include "tests/core/support/toy_language_model.h"

namespace winnow::testing {

Post Text(const std::string& text) {
  Post post;
  post.id = "forum.example/1";
  post.text = text;
  return post;
}

Post Titled(const std::string& title, const std::string& text) {
  Post post = Text(text);
  post.title = title;
  return post;
}

Post Reply(const std::string& thread_title, const std::string& text) {
  Post post = Text(text);
  post.kind = Kind::kComment;
  post.thread_title = thread_title;
  return post;
}

namespace {

LanguageModel Letters() {
  constexpr uint32_t kThreeBits = 22;  // and one for the context that is left
  ToyLanguageModel toy;
  for (char c = 'a'; c <= 'z'; ++c) toy.Add(std::string(1, c), kThreeBits);
  return toy.Add(" ", kThreeBits).Add("0", kThreeBits).Build();
}

}  // namespace

void CheckSignal(const std::string& name, std::initializer_list<SignalCase> cases) {
  static const LanguageModel language_model = Letters();
  const Signal* signal = nullptr;
  for (const Signal& candidate : AllSignals()) {
    if (candidate.name == name) signal = &candidate;
  }
  REQUIRE(signal != nullptr);
  for (const SignalCase& expected : cases) {
    const float value = signal->measure(ReadDocument(expected.post, language_model));
    CAPTURE(name);
    CAPTURE(expected.post.text);
    CHECK(value >= expected.least);
    CHECK(value <= expected.most);
  }
}

}  // namespace winnow::testing
