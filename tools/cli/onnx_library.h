#ifndef WINNOW_TOOLS_CLI_ONNX_LIBRARY_H_
#define WINNOW_TOOLS_CLI_ONNX_LIBRARY_H_

// Include this, not onnxruntime_cxx_api.h: the library is opened when first asked for.
#define ORT_API_MANUAL_INIT
#include <onnxruntime_cxx_api.h>
#undef ORT_API_MANUAL_INIT

#include "absl/status/statusor.h"

namespace winnow::cli {

// Opens ONNX Runtime's library, beside the program or where the linker was told it is, and makes
// its C++ interface usable. The error says what was looked for.
absl::StatusOr<const OrtApiBase*> OpenOnnxRuntime();

}  // namespace winnow::cli

#endif  // WINNOW_TOOLS_CLI_ONNX_LIBRARY_H_
