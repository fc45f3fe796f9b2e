#ifndef WINNOW_CORE_SIGNALS_SIGNALS_H_
#define WINNOW_CORE_SIGNALS_SIGNALS_H_

#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "core/document.h"
#include "core/family.h"

namespace winnow {

// A signal is one pure function of a post to one float32, in a file of its own. No libm in it:
// what must be a logarithm is a comparison against bins in the classifier.
struct Signal {
  absl::string_view name;  // stable: saved, learned and translated by it
  Family family;
  absl::string_view meaning;  // one line for `winnow signals`: what it measures, its unit and range
  float (*measure)(const Document&);
};

// THE ordered list. Order is part of the model: core.bin names the signals it was trained with.
absl::Span<const Signal> AllSignals();

}  // namespace winnow

#endif  // WINNOW_CORE_SIGNALS_SIGNALS_H_
