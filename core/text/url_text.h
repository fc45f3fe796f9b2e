#ifndef WINNOW_CORE_TEXT_URL_TEXT_H_
#define WINNOW_CORE_TEXT_URL_TEXT_H_

#include <string>

#include "absl/strings/string_view.h"

namespace winnow {

// The parts of a URL as they stand in a text. All positions are bytes of the text; all functions
// read a bounded stretch of it or what they return.

struct SchemeMatch {
  size_t length = 0;  // 0: none
  bool obfuscated = false;
};
// The scheme that `before` ends with: http, https, hxxp and the like.
SchemeMatch SchemeBefore(absl::string_view before);

// Length of "user:password@" at the beginning of an authority.
size_t UserInfoLength(absl::string_view authority);

// Something that separates labels of a host at text[at]: ".", its full-width forms, "[.]", "(dot)",
// and, where `spelled_out`, " dot " and " . ".
struct DotMatch {
  size_t length = 0;  // 0: none
  bool obfuscated = false;
  bool loose = false;  // only spaces set it apart from a full stop
};
DotMatch DotAt(absl::string_view text, size_t at, bool spelled_out);

// Whether text[at] begins something that may be a dot; quick, and wrong only on the safe side.
bool IsDotTrigger(absl::string_view text, size_t at);
bool IsPlainDot(absl::string_view text, size_t at);

// Begin of the label that ends at `end`, not before `floor`; `end` where there is none.
size_t LabelBefore(absl::string_view text, size_t floor, size_t end);

enum class HostKind { kAfterScheme, kBare, kSpelledOut };
struct HostMatch {
  std::string name;  // labels joined by '.', as written
  int labels = 0;
  size_t end = 0;
  bool obfuscated = false;
  bool loose = false;
};
HostMatch ReadHost(absl::string_view text, size_t begin, HostKind kind);

// End of a path, query and fragment that begin at `begin`, without the punctuation of the sentence
// around them; `begin` where there are none.
size_t PathEnd(absl::string_view text, size_t begin);

}  // namespace winnow

#endif  // WINNOW_CORE_TEXT_URL_TEXT_H_
