#ifndef WINNOW_TOOLS_CLI_EXPLANATION_H_
#define WINNOW_TOOLS_CLI_EXPLANATION_H_

#include <string>

#include "core/evidence.h"
#include "core/policy.h"
#include "core/verdict.h"
#include "tools/cli/json_writer.h"
#include "tools/cli/post_parser.h"

namespace winnow::cli {

// One post and all that was found out about it.
struct Explained {
  std::string place;  // FILE:LINE
  const InputPost* input = nullptr;
  const Evidence* evidence = nullptr;
  const Verdict* verdict = nullptr;  // when it was read
  const Verdict* last = nullptr;     // after the whole input
  const Policy* policy = nullptr;
};

// For a person to read, in sections. Page text is quoted and escaped: it may hold control characters.
void AppendExplanation(const Explained& explained, JsonBuffer* out);

}  // namespace winnow::cli

#endif  // WINNOW_TOOLS_CLI_EXPLANATION_H_
