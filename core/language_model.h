#ifndef WINNOW_CORE_LANGUAGE_MODEL_H_
#define WINNOW_CORE_LANGUAGE_MODEL_H_

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"

namespace winnow {

// A character n-gram language model over normalised text in many scripts. Costs are whole
// sixteenths of a bit, looked up and added as integers, so that every platform agrees to the bit.
class LanguageModel {
 public:
  static constexpr int kUnitsPerBit = 16;

  // Parses the "LANG" section (layout: language_model.cc).
  static absl::StatusOr<LanguageModel> Parse(absl::string_view section);

  // The cost of each code point of `normalized` given those before it, in 1/16 bit. A text starts
  // as if after a space. Where the model saw little of a script, costs are capped at what a
  // well-trained script gives.
  void Costs(absl::string_view normalized, std::vector<uint16_t>* costs) const;

  // The sum of Costs, in bits.
  float Bits(absl::string_view normalized) const;

 private:
  struct Tables;
  std::shared_ptr<const Tables> tables_;
};

}  // namespace winnow

#endif  // WINNOW_CORE_LANGUAGE_MODEL_H_
