#include "tools/cli/onnx_library.h"

#include <dlfcn.h>

#include "absl/strings/str_cat.h"

namespace winnow::cli {
namespace {

constexpr const char* kLibrary = "libonnxruntime.so.1";

absl::StatusOr<const OrtApiBase*> Open() {
  void* library = dlopen(kLibrary, RTLD_NOW | RTLD_LOCAL);
  if (library == nullptr) return absl::NotFoundError(absl::StrCat("ONNX Runtime is missing: ", dlerror()));
  using GetApiBase = const OrtApiBase*(ORT_API_CALL*)();
  const auto get_base = reinterpret_cast<GetApiBase>(dlsym(library, "OrtGetApiBase"));
  if (get_base == nullptr) return absl::NotFoundError(absl::StrCat(kLibrary, ": not ONNX Runtime"));
  const OrtApiBase* base = get_base();
  const OrtApi* api = base->GetApi(ORT_API_VERSION);
  if (api == nullptr) {
    return absl::FailedPreconditionError(absl::StrCat("ONNX Runtime ", base->GetVersionString(),
                                                      " is too old; expected 1.", ORT_API_VERSION, " or newer"));
  }
  Ort::InitApi(api);
  return base;
}

}  // namespace

absl::StatusOr<const OrtApiBase*> OpenOnnxRuntime() {
  static const absl::StatusOr<const OrtApiBase*> opened = Open();
  return opened;
}

}  // namespace winnow::cli
