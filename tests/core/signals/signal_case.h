#ifndef WINNOW_TESTS_CORE_SIGNALS_SIGNAL_CASE_H_
#define WINNOW_TESTS_CORE_SIGNALS_SIGNAL_CASE_H_

#include <doctest/doctest.h>

#include <initializer_list>
#include <string>

#include "core/post.h"

namespace winnow::testing {

inline constexpr float kUnknown = -1.0f;

// Posts with one thing set each.
Post Text(const std::string& text);
Post Titled(const std::string& title, const std::string& text);
Post Reply(const std::string& thread_title, const std::string& text);

// What a signal must measure of a post: at least and at most.
struct SignalCase {
  Post post;
  float least;
  float most;
};

// ASCII letters, digits and spaces cost about four bits each, everything else more than ten.
void CheckSignal(const std::string& name, std::initializer_list<SignalCase> cases);

}  // namespace winnow::testing

#endif  // WINNOW_TESTS_CORE_SIGNALS_SIGNAL_CASE_H_
