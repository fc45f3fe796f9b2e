#ifndef WINNOW_TOOLS_CLI_COMMANDS_H_
#define WINNOW_TOOLS_CLI_COMMANDS_H_

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace winnow::cli {

// What several commands have in common, as the command line gives it.
struct InputOptions {
  std::vector<std::string> files;  // none: standard input
  std::string output;              // "": standard output
  std::string model;               // folder; "": beside the program
  int jobs = 1;
  bool strict = false;
};

// What everything that scores has in common.
struct ScoringOptions : InputOptions {
  std::string state;             // file; "": none
  std::optional<uint64_t> salt;  // of a new state; random where not given
  bool no_memory = false;
  bool no_model = false;
};

enum class Format : uint8_t { kJsonLines, kPretty };

struct ScoreOptions : ScoringOptions {
  Format format = Format::kJsonLines;
};

// How evaluate groups its rows.
enum class GroupBy : uint8_t { kNone, kSource, kLang, kSite };

struct EvaluateOptions : ScoringOptions {
  GroupBy by = GroupBy::kNone;
  std::string csv;     // file; "": none
  bool table = false;  // on standard output, instead of JSON
};

struct ExplainOptions : ScoringOptions {
  std::string id;
};

enum class FeatureStage : uint8_t { kText, kSignals, kAll };

struct FeaturesOptions : InputOptions {
  FeatureStage stage = FeatureStage::kText;
};

// Each returns the exit code.
int RunScore(const ScoreOptions& options);
int RunEvaluate(const EvaluateOptions& options);
int RunExplain(const ExplainOptions& options);
int RunFeatures(const FeaturesOptions& options);
int RunSignals();

}  // namespace winnow::cli

#endif  // WINNOW_TOOLS_CLI_COMMANDS_H_
