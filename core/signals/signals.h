#ifndef WINNOW_CORE_SIGNALS_SIGNALS_H_
#define WINNOW_CORE_SIGNALS_SIGNALS_H_

#include <string>

#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "core/document.h"
#include "core/family.h"

namespace winnow {

// What a signal says where it cannot know: neutral, and a bin of its own in the classifier. Every
// known value is 0 or more.
inline constexpr float kUnknownSignal = -1.0f;

// A signal is one pure function of a post to one float32, in a file of its own. No libm in it:
// what must be a logarithm is a comparison against bins in the classifier.
struct Signal {
  absl::string_view name;  // stable: saved, learned and translated by it
  Family family;
  absl::string_view meaning;  // one line for `winnow signals`: what it measures, its unit and range
  float (*measure)(const Document&);
  // The reason as a sentence, where it weighs towards spam and where against. {value} is the
  // measured number, {value%} the same as a percentage, {words} what `words` gives.
  absl::string_view raises;
  absl::string_view lowers;
  std::string (*words)(const Document&) = nullptr;  // the very words it rests on, where that is cheap
};

#define WINNOW_SIGNAL(Name) extern const Signal k##Name##Signal;
#include "core/signals/list.inc"
#undef WINNOW_SIGNAL

// THE ordered list, from list.inc. Order is part of the model: core.bin names the signals it was
// trained with.
absl::Span<const Signal> AllSignals();

}  // namespace winnow

#endif  // WINNOW_CORE_SIGNALS_SIGNALS_H_
