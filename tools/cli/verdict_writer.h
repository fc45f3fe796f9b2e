#ifndef WINNOW_TOOLS_CLI_VERDICT_WRITER_H_
#define WINNOW_TOOLS_CLI_VERDICT_WRITER_H_

#include "core/verdict.h"
#include "tools/cli/json_writer.h"

namespace winnow::cli {

// One line of JSON (DESIGN section 5).
void AppendVerdict(const Verdict& verdict, JsonBuffer* out);

// Some lines for a person: verdict, score, id, the reasons as sentences.
void AppendPretty(const Verdict& verdict, JsonBuffer* out);

}  // namespace winnow::cli

#endif  // WINNOW_TOOLS_CLI_VERDICT_WRITER_H_
