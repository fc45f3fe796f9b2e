#ifndef WINNOW_TOOLS_CLI_EVALUATION_H_
#define WINNOW_TOOLS_CLI_EVALUATION_H_

#include <map>
#include <string>
#include <vector>

#include "tools/cli/commands.h"
#include "tools/cli/json_writer.h"
#include "tools/cli/metrics.h"
#include "tools/cli/post_parser.h"

namespace winnow::cli {

// Verdicts beside what is known of their posts, summed up. Spam and honest posts are judged by
// score and verdict; texts known as machine-made or human only by style, and never as spam.
class Evaluation {
 public:
  explicit Evaluation(GroupBy by) : by_(by) {}

  // False for a label other than spam, ham, ai, human and "" (unlabelled: counted, not judged).
  bool Add(const InputPost& input, const Verdict& verdict);

  void AppendJson(JsonBuffer* out) const;
  void AppendTable(JsonBuffer* out) const;

 private:
  struct Group {
    std::vector<Judged> spam;   // positive: spam
    std::vector<Judged> style;  // positive: ai
    Calls calls;
    int64_t unlabelled = 0;
    int64_t read = 0;  // by tier 2, of the judged
  };
  static void AppendGroup(const Group& group, JsonBuffer* out);
  static void AppendRow(const std::string& name, const Group& group, JsonBuffer* out);
  std::string GroupOf(const InputPost& input) const;

  GroupBy by_;
  Group all_;
  std::map<std::string, Group> groups_;
};

// "source", "lang", "site", "".
const char* Name(GroupBy by);

}  // namespace winnow::cli

#endif  // WINNOW_TOOLS_CLI_EVALUATION_H_
