#ifndef WINNOW_TOOLS_CLI_POST_FIELDS_H_
#define WINNOW_TOOLS_CLI_POST_FIELDS_H_

#include <simdjson.h>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "tools/cli/post_parser.h"

namespace winnow::cli {

// One field of the JSON form of a post. An error says what was expected and what was found.
struct PostField {
  absl::string_view name;
  absl::Status (*read)(simdjson::dom::element value, InputPost* input);
};

// nullptr for a field that is none of a post's.
const PostField* FindPostField(absl::string_view name);

// "a string", "null", "an array", for messages.
absl::string_view Describe(simdjson::dom::element value);

}  // namespace winnow::cli

#endif  // WINNOW_TOOLS_CLI_POST_FIELDS_H_
