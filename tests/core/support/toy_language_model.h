#ifndef WINNOW_TESTS_CORE_SUPPORT_TOY_LANGUAGE_MODEL_H_
#define WINNOW_TESTS_CORE_SUPPORT_TOY_LANGUAGE_MODEL_H_

#include <array>
#include <string>
#include <utility>
#include <vector>

#include "core/language_model.h"
#include "core/language_model_format.h"
#include "tests/core/support/core_bin_writer.h"

namespace winnow::testing {

// A "LANG" section made by hand.
class ToyLanguageModel {
 public:
  static constexpr uint32_t kLog2Slots = 10;

  std::array<uint16_t, lang::kMaxOrder> miss = {160, 16, 32, 48, 64};
  std::array<uint16_t, kScriptCount> cap;

  ToyLanguageModel() : slots_(size_t{1} << kLog2Slots, 0) { cap.fill(0xFFFF); }

  // Keeps the n-gram (1..5 characters of ASCII) with a cost code.
  ToyLanguageModel& Add(const std::string& ngram, uint32_t code) {
    uint64_t sum = 0;
    int n = 0;
    for (auto c = ngram.rbegin(); c != ngram.rend(); ++c) {
      sum = lang::Extend(sum, lang::Share(lang::Fold(static_cast<uint8_t>(*c))), n + 1);
      ++n;
    }
    const uint64_t hash = lang::Finish(sum, n);
    size_t at = size_t{4} * lang::Bucket(hash, (1u << kLog2Slots) / 4 - 1);
    while (slots_[at] != 0) ++at;  // the tests' few n-grams leave room in their buckets
    slots_[at] = static_cast<uint16_t>(lang::Fingerprint(hash) << lang::kCostBits | code);
    return *this;
  }

  std::string Section() const {
    std::string out;
    AppendLittleEndian(lang::kVersion, 4, &out);
    AppendLittleEndian(kLog2Slots, 4, &out);
    for (uint16_t value : miss) AppendLittleEndian(value, 2, &out);
    AppendLittleEndian(kScriptCount, 2, &out);
    for (uint16_t value : cap) AppendLittleEndian(value, 2, &out);
    for (uint16_t value : slots_) AppendLittleEndian(value, 2, &out);
    return out;
  }

  LanguageModel Build() const { return *LanguageModel::Parse(Section()); }

  // Space, letters and digits known one by one, at five bits each.
  static ToyLanguageModel Letters() {
    ToyLanguageModel toy;
    for (char c = 'a'; c <= 'z'; ++c) toy.Add(std::string(1, c), 29);
    return toy.Add(" ", 29).Add("0", 29);
  }

 private:
  std::vector<uint16_t> slots_;
};

}  // namespace winnow::testing

#endif  // WINNOW_TESTS_CORE_SUPPORT_TOY_LANGUAGE_MODEL_H_
