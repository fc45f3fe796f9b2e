#ifndef WINNOW_TESTS_CORE_SIGNALS_SIGNAL_CASE_H_
#define WINNOW_TESTS_CORE_SIGNALS_SIGNAL_CASE_H_

#include <doctest/doctest.h>

#include <initializer_list>
#include <string>

#include "core/signals/signals.h"
#include "tests/core/support/toy_language_model.h"

namespace winnow::testing {

inline Post Text(const std::string& text) {
  Post post;
  post.id = "forum.example/1";
  post.text = text;
  return post;
}

inline Post Titled(const std::string& title, const std::string& text) {
  Post post = Text(text);
  post.title = title;
  return post;
}

inline Post Reply(const std::string& thread_title, const std::string& text) {
  Post post = Text(text);
  post.kind = Kind::kComment;
  post.thread_title = thread_title;
  return post;
}

// What a signal must measure of a post: at least and at most.
struct SignalCase {
  Post post;
  float least;
  float most;
};

inline const Signal& SignalNamed(absl::string_view name) {
  for (const Signal& signal : AllSignals()) {
    if (signal.name == name) return signal;
  }
  FAIL("no signal of this name");
  return AllSignals()[0];
}

// Letters, digits and spaces cost five bits each, everything else ten.
inline void CheckSignal(absl::string_view name, std::initializer_list<SignalCase> cases) {
  static const LanguageModel language_model = ToyLanguageModel::Letters().Build();
  const Signal& signal = SignalNamed(name);
  for (const SignalCase& expected : cases) {
    const Document document = ReadDocument(expected.post, language_model);
    const float value = signal.measure(document);
    CAPTURE(std::string(name));
    CAPTURE(expected.post.text);
    CHECK(value >= expected.least);
    CHECK(value <= expected.most);
  }
}

}  // namespace winnow::testing

#endif  // WINNOW_TESTS_CORE_SIGNALS_SIGNAL_CASE_H_
