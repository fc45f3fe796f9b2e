#ifndef WINNOW_TOOLS_TRAIN_SLOTS_H_
#define WINNOW_TOOLS_TRAIN_SLOTS_H_

#include <cstdint>
#include <string>
#include <vector>

namespace winnow {

// The table of slots that the "LANG" section holds (core/language_model_format.h), as it is filled.
class Slots {
 public:
  explicit Slots(uint32_t log2_slots);

  // False where the n-gram's bucket is full, or holds another of the same fingerprint: then the
  // n-gram stays out, since one of the two would be read for the other.
  bool Insert(uint64_t key, float bits);

  double load() const { return static_cast<double>(used_) / static_cast<double>(slots_.size()); }
  void Append(std::string* section) const;

 private:
  std::vector<uint16_t> slots_;
  size_t used_ = 0;
};

}  // namespace winnow

#endif  // WINNOW_TOOLS_TRAIN_SLOTS_H_
