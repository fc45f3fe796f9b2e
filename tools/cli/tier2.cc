#include "tools/cli/tier2.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <filesystem>
#include <limits>
#include <numeric>
#include <utility>

#include "absl/strings/str_cat.h"
#include "core/logistic.h"
#include "core/tokenizer.h"
#include "tools/cli/byte_source.h"
#include "tools/cli/onnx_library.h"

namespace winnow::cli {
namespace {

constexpr size_t kChunk = 16;  // rows read together
constexpr const char* kInput = "input_ids";
constexpr const char* kOutput = "logit";

Ort::SessionOptions Options() {
  Ort::SessionOptions options;
  options.SetIntraOpNumThreads(1);
  options.SetInterOpNumThreads(1);
  options.SetExecutionMode(ORT_SEQUENTIAL);
  options.SetLogSeverityLevel(ORT_LOGGING_LEVEL_FATAL);
  options.DisableMemPattern();  // every batch has its own shape
  // Weights are int8, arithmetic is float32 (DESIGN section 9). Left to itself, ONNX Runtime merges both into kernels
  // that round activations too, by another amount on every processor: up to 1.6e-3 of probability was measured.
  options.AddConfigEntry("session.disable_quant_qdq", "1");
  return options;
}

bool HasExpectedNames(const Ort::Session& session) {
  const Ort::AllocatorWithDefaultOptions allocator;
  return session.GetInputCount() == 1 && session.GetOutputCount() == 1 &&
         absl::string_view(session.GetInputNameAllocated(0, allocator).get()) == kInput &&
         absl::string_view(session.GetOutputNameAllocated(0, allocator).get()) == kOutput;
}

}  // namespace

struct Tier2::Session {
  Session(const std::string& model)
      : environment(ORT_LOGGING_LEVEL_FATAL, "winnow"),
        session(environment, model.data(), model.size(), Options()),
        memory(Ort::MemoryInfo::CreateCpu(OrtArenaAllocator, OrtMemTypeDefault)) {}

  Ort::Env environment;
  Ort::Session session;
  Ort::MemoryInfo memory;
  std::vector<int32_t> ids;
};

Tier2::Tier2(std::unique_ptr<Session> session) : session_(std::move(session)) {}
Tier2::Tier2(Tier2&&) noexcept = default;
Tier2::~Tier2() = default;

absl::StatusOr<Tier2> Tier2::Load(const std::string& model_folder) {
  const std::string path = (std::filesystem::path(model_folder) / "tier2" / "model.onnx").string();
  const absl::StatusOr<std::string> model = ReadWholeFile(path);
  if (!model.ok()) return model.status();
  const absl::StatusOr<const OrtApiBase*> runtime = OpenOnnxRuntime();
  if (!runtime.ok()) return runtime.status();
  try {
    auto session = std::make_unique<Session>(*model);
    if (!HasExpectedNames(session->session)) {
      return absl::InvalidArgumentError(
          absl::StrCat(path, ": expected one input `", kInput, "` and one output `", kOutput, "`"));
    }
    return Tier2(std::move(session));
  } catch (const Ort::Exception& error) {
    return absl::InvalidArgumentError(absl::StrCat(path, ": refused by ONNX Runtime: ", error.what()));
  }
}

absl::StatusOr<std::vector<float>> Tier2::Read(absl::Span<const std::vector<int32_t>* const> rows) {
  std::vector<float> scores(rows.size(), std::numeric_limits<float>::quiet_NaN());
  std::vector<size_t> order;
  for (size_t i = 0; i < rows.size(); ++i) {
    if (!rows[i]->empty()) order.push_back(i);
  }
  std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return rows[a]->size() < rows[b]->size(); });
  for (size_t begin = 0; begin < order.size(); begin += kChunk) {
    const size_t count = std::min(kChunk, order.size() - begin);
    const absl::Status status = ReadChunk(rows, absl::MakeConstSpan(order).subspan(begin, count), &scores);
    if (!status.ok()) return status;
  }
  return scores;
}

absl::Status Tier2::ReadChunk(absl::Span<const std::vector<int32_t>* const> rows, absl::Span<const size_t> chosen,
                              std::vector<float>* scores) {
  const size_t length = std::min<size_t>(rows[chosen.back()]->size(), kMaxTokens);  // the last is the longest
  std::vector<int32_t>& ids = session_->ids;
  ids.assign(chosen.size() * length, 0);
  for (size_t i = 0; i < chosen.size(); ++i) {
    const std::vector<int32_t>& row = *rows[chosen[i]];
    std::copy_n(row.begin(), std::min(row.size(), length), ids.begin() + static_cast<ptrdiff_t>(i * length));
  }
  const std::array<int64_t, 2> shape = {static_cast<int64_t>(chosen.size()), static_cast<int64_t>(length)};
  try {
    const Ort::Value input =
        Ort::Value::CreateTensor<int32_t>(session_->memory, ids.data(), ids.size(), shape.data(), shape.size());
    const std::vector<Ort::Value> output =
        session_->session.Run(Ort::RunOptions{nullptr}, &kInput, &input, 1, &kOutput, 1);
    if (output[0].GetTensorTypeAndShapeInfo().GetElementCount() != chosen.size()) {
      return absl::InternalError("tier 2 gave another number of scores than posts");
    }
    const float* logits = output[0].GetTensorData<float>();
    for (size_t i = 0; i < chosen.size(); ++i) {
      if (!std::isnan(logits[i])) (*scores)[chosen[i]] = static_cast<float>(Logistic(logits[i]));
    }
  } catch (const Ort::Exception& error) {
    return absl::InternalError(absl::StrCat("tier 2: ", error.what()));
  }
  return absl::OkStatus();
}

std::string OnnxRuntimeVersion() {
  const absl::StatusOr<const OrtApiBase*> runtime = OpenOnnxRuntime();
  return runtime.ok() ? absl::StrCat("ONNX Runtime ", (*runtime)->GetVersionString())
                      : std::string(runtime.status().message());
}

}  // namespace winnow::cli
