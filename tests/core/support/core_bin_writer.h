#ifndef WINNOW_TESTS_CORE_SUPPORT_CORE_BIN_WRITER_H_
#define WINNOW_TESTS_CORE_SUPPORT_CORE_BIN_WRITER_H_

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "core/bytes.h"

namespace winnow::testing {

inline void AppendLittleEndian(uint64_t value, int bytes, std::string* out) {
  for (int i = 0; i < bytes; ++i) out->push_back(static_cast<char>(value >> (8 * i) & 0xFF));
}

// Builds the container that core/core_bin.h describes.
class CoreBinWriter {
 public:
  CoreBinWriter& Add(const std::string& tag, const std::string& payload) {
    sections_.push_back({tag, payload});
    return *this;
  }

  std::string Finish() const {
    std::string checked;
    AppendLittleEndian(sections_.size(), 4, &checked);
    for (const auto& [tag, payload] : sections_) {
      checked += tag;
      AppendLittleEndian(payload.size(), 4, &checked);
      checked += payload;
    }
    std::string out = "WNOW";
    AppendLittleEndian(1, 4, &out);
    AppendLittleEndian(Fnv1a64(checked), 8, &out);
    return out + checked;
  }

 private:
  std::vector<std::pair<std::string, std::string>> sections_;
};

}  // namespace winnow::testing

#endif  // WINNOW_TESTS_CORE_SUPPORT_CORE_BIN_WRITER_H_
