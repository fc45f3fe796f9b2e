// The `winnow` program: scores posts, and everything around scoring them.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <map>
#include <string>
#include <thread>

#include "fmt/format.h"
#include "tools/cli/commands.h"
#include "tools/cli/complaints.h"

namespace winnow::cli {
namespace {

constexpr const char* kFilesHelp = "Posts as JSON lines, .gz and .zst too; standard input where none is named";

int AvailableJobs() { return std::max(1, static_cast<int>(std::thread::hardware_concurrency())); }

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
  app.set_version_flag("--version", [] { return std::string("winnow " WINNOW_VERSION); });
  int code = kExitFine;
  AddFeatures(&app, &code);
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
