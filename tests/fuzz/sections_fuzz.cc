// Whatever the bytes, the container and the sections parse or are refused; what parses can be used.
#include <cstdint>
#include <cstdlib>
#include <string>

#include "core/core_bin.h"
#include "core/language_model.h"
#include "core/text/urls.h"
#include "core/tokenizer.h"
#include "tests/core/support/core_bin_writer.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const absl::string_view input(reinterpret_cast<const char*>(data), size);
  (void)winnow::CoreBin::Parse(input);
  const std::string wrapped = winnow::testing::CoreBinWriter().Add("VOCB", std::string(input)).Finish();
  const auto bin = winnow::CoreBin::Parse(wrapped);
  if (!bin.ok() || bin->Section("VOCB") != input) std::abort();
  const auto tokenizer = winnow::Tokenizer::Parse(input);
  if (tokenizer.ok()) {
    for (int32_t id : tokenizer->Encode(input, input)) {
      if (id < 1 || id >= tokenizer->size()) std::abort();
    }
  }
  const auto model = winnow::LanguageModel::Parse(input);
  if (model.ok() && model->Bits("any text") < 0) std::abort();
  winnow::RegistrableDomain(input);
  return 0;
}
