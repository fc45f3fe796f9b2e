#ifndef WINNOW_CORE_FACTS_SPECIFICS_H_
#define WINNOW_CORE_FACTS_SPECIFICS_H_

#include <cstdint>

#include "absl/strings/string_view.h"

namespace winnow {

// What ties a text to something that can be checked.
struct Specifics {
  int32_t quantities = 0;  // numbers with units: "20 ms", "16GB", "1440p"
  int32_t versions = 0;    // "1.2.3", "v24", "3.8.0rc1"
  int32_t files = 0;       // "main.cc", "/etc/hosts", "C:\x"
  int32_t references = 0;  // "#1234", commit hashes, "CVE-2024-1"
  int32_t code_words = 0;  // snake_case, camelCase, call(), a::b, --flag, `quoted`

  int32_t total() const { return quantities + versions + files + references + code_words; }
};

// Of repaired UTF-8 as written; linear, total. URLs are no specifics.
Specifics ReadSpecifics(absl::string_view text);

}  // namespace winnow

#endif  // WINNOW_CORE_FACTS_SPECIFICS_H_
