#ifndef WINNOW_TOOLS_CLI_POST_PARSER_H_
#define WINNOW_TOOLS_CLI_POST_PARSER_H_

#include <cstdint>
#include <memory>
#include <string>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "core/post.h"

namespace winnow::cli {

// A post with what labelled rows add; "" means unknown.
struct InputPost {
  Post post;
  std::string label;   // spam | ham | ai | human, as the row has it
  std::string source;  // data set
  int file = 0;        // position in the list of files
  int64_t line = 0;    // from 1
};

// JSON line -> Post (DESIGN section 5). Reuses its buffers; one per thread.
class PostParser {
 public:
  PostParser();
  ~PostParser();

  // `line` needs LineReader::kPadding readable bytes after its end. An error says what is wrong and
  // names the field where there is one. What is no UTF-8 and lone surrogates become U+FFFD, and
  // are counted. `post` keeps its allocations from line to line; after an error its content is
  // unspecified.
  absl::Status Parse(absl::string_view line, InputPost* post);

  int64_t repaired() const { return repaired_; }  // lines

 private:
  struct Json;
  std::unique_ptr<Json> json_;
  std::string copy_;  // a line that had to be repaired
  int64_t repaired_ = 0;
};

}  // namespace winnow::cli

#endif  // WINNOW_TOOLS_CLI_POST_PARSER_H_
