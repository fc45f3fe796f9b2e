#ifndef WINNOW_CORE_REASON_H_
#define WINNOW_CORE_REASON_H_

#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "core/family.h"

namespace winnow {

// One fact behind a reason, for the sentence and for the interface: {"posts", 17, ""}.
struct Detail {
  absl::string_view key;  // a static string
  double number = 0;
  std::string text;  // page text where not empty: show it as text only
};

// One piece of evidence, in favour of spam (weight > 0) or against it (weight < 0).
struct Reason {
  absl::string_view signal;  // stable name, a static string: the interface translates by it
  Family family = Family::kContent;
  float weight = 0;  // log-odds that this evidence adds
  std::vector<Detail> detail;
};

// The reason as one plain English sentence, total on any Reason.
std::string Sentence(const Reason& reason);

}  // namespace winnow

#endif  // WINNOW_CORE_REASON_H_
