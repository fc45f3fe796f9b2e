// The `winnow` program: scores posts, and everything around scoring them.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <map>
#include <string>
#include <thread>

#include "absl/strings/numbers.h"
#include "tools/cli/commands.h"
#include "tools/cli/complaints.h"
#include "tools/cli/tier2.h"

namespace winnow::cli {
namespace {

constexpr const char* kFilesHelp = "Posts as JSON lines, .gz and .zst too; standard input where none is named";

int AvailableJobs() { return std::max(1, static_cast<int>(std::thread::hardware_concurrency())); }

// CLI11 reads decimal numbers; a salt is written in hexadecimal. "" where it is one.
std::string SaltFromHex(std::string& text) {
  uint64_t salt = 0;
  if (text.size() > 16 || !absl::SimpleHexAtoi(text, &salt)) return "expected up to 16 hex digits, found " + text;
  text = std::to_string(salt);
  return "";
}

CLI::Option* AddFiles(CLI::App* command, InputOptions* options) {
  return command->add_option("FILE", options->files, kFilesHelp)->check(CLI::ExistingFile | CLI::IsMember({"-"}));
}

void AddInput(CLI::App* command, InputOptions* options) {
  options->jobs = AvailableJobs();
  command->add_option("-j,--jobs", options->jobs, "Threads that read posts")->check(CLI::Range(1, 256));
  command->add_flag("--strict", options->strict, "Stop at the first bad line");
  command->add_option("--model", options->model, "Folder of models (default: found beside the program)")
      ->check(CLI::ExistingDirectory);
}

void AddScoring(CLI::App* command, ScoringOptions* options) {
  AddInput(command, options);
  command->add_option("--state", options->state, "File that keeps campaign memory between runs");
  command
      ->add_option("--salt", options->salt, "Salt of a new state, 16 hex digits (default: random; 0 without --state)")
      ->transform(CLI::Validator(SaltFromHex, "HEX"));
  command->add_flag("--no-memory", options->no_memory, "Judge every post alone");
  command->add_flag("--no-model", options->no_model, "Leave tier 2 out");
}

void AddScore(CLI::App* app, int* code) {
  static ScoreOptions options;
  static const std::map<std::string, Format> formats = {{"jsonl", Format::kJsonLines}, {"pretty", Format::kPretty}};
  CLI::App* command = app->add_subcommand("score", "One verdict per post, in order");
  AddFiles(command, &options);
  AddScoring(command, &options);
  command->add_option("-o,--output", options.output,
                      "File to write (default: standard output); .gz and .zst are packed");
  command->add_option("--format", options.format, "jsonl or pretty")->transform(CLI::CheckedTransformer(formats));
  command->callback([code] { *code = RunScore(options); });
}

void AddEvaluate(CLI::App* app, int* code) {
  static EvaluateOptions options;
  static const std::map<std::string, GroupBy> groups = {
      {"source", GroupBy::kSource}, {"lang", GroupBy::kLang}, {"site", GroupBy::kSite}};
  CLI::App* command = app->add_subcommand("evaluate", "Labelled posts -> metrics");
  AddFiles(command, &options)->required();
  AddScoring(command, &options);
  command->add_option("-o,--output", options.output, "File to write the metrics to (default: standard output)");
  command->add_option("--by", options.by, "Also by source, lang or site")->transform(CLI::CheckedTransformer(groups));
  command->add_option("--csv", options.csv, "File for id, label, score and verdict of every post");
  command
      ->add_option_function<std::string>(
          "--format", [](const std::string& format) { options.table = format == "table"; },
          "json (and the table on standard error) or table")
      ->check(CLI::IsMember({"json", "table"}));
  command->callback([code] { *code = RunEvaluate(options); });
}

void AddExplain(CLI::App* app, int* code) {
  static ExplainOptions options;
  CLI::App* command = app->add_subcommand("explain", "Everything that is known about one verdict");
  AddFiles(command, &options)->required();
  AddScoring(command, &options);
  command->add_option("--id", options.id, "Of the post")->required();
  command->callback([code] { *code = RunExplain(options); });
}

void AddFeatures(CLI::App* app, int* code) {
  static FeaturesOptions options;
  static const std::map<std::string, FeatureStage> stages = {
      {"text", FeatureStage::kText}, {"signals", FeatureStage::kSignals}, {"all", FeatureStage::kAll}};
  CLI::App* command = app->add_subcommand("features", "What training reads, as JSON lines");
  AddFiles(command, &options);
  AddInput(command, &options);
  command->add_option("--stage", options.stage, "text (needs no model), signals or all")
      ->transform(CLI::CheckedTransformer(stages));
  command->add_option("-o,--output", options.output, "File to write; .gz and .zst are packed");
  command->callback([code] { *code = RunFeatures(options); });
}

void AddSignals(CLI::App* app, int* code) {
  app->add_subcommand("signals", "The table of signals: name, family, meaning")->callback([code] {
    *code = RunSignals();
  });
}

int Main(int argc, char** argv) {
  CLI::App app("Finds suspected spam in posts and comments, and says why.", "winnow");
  app.require_subcommand(1);
  app.set_version_flag("--version", [] { return "winnow " WINNOW_VERSION "\n" + OnnxRuntimeVersion(); });
  int code = kExitFine;
  AddScore(&app, &code);
  AddEvaluate(&app, &code);
  AddFeatures(&app, &code);
  AddExplain(&app, &code);
  AddSignals(&app, &code);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? kExitFine : kExitUsage;
  }
  return code;
}

}  // namespace
}  // namespace winnow::cli

int main(int argc, char** argv) { return winnow::cli::Main(argc, argv); }
