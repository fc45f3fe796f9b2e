#include "tools/train/slots.h"

#include <algorithm>
#include <cmath>

#include "core/language_model_format.h"

namespace winnow {
namespace {

// The code whose cost is nearest.
uint32_t Encode(float bits) {
  const float cost = bits * 16;
  uint32_t best = 0;
  for (uint32_t code = 1; code < lang::kCodes; ++code) {
    const auto distance = [&](uint32_t c) { return std::fabs(static_cast<float>(lang::CostOfCode(c)) - cost); };
    if (distance(code) < distance(best)) best = code;
  }
  return best;
}

}  // namespace

Slots::Slots(uint32_t log2_slots) : slots_(size_t{1} << log2_slots, 0) {}

bool Slots::Insert(uint64_t key, float bits) {
  const auto mask = static_cast<uint32_t>(slots_.size() / lang::kSlotsPerBucket - 1);
  uint16_t* bucket = &slots_[size_t{lang::Bucket(key, mask)} * lang::kSlotsPerBucket];
  const uint32_t print = lang::Fingerprint(key);
  for (int i = 0; i < lang::kSlotsPerBucket; ++i) {
    if (bucket[i] == 0) {
      bucket[i] = static_cast<uint16_t>(print << lang::kCostBits | Encode(bits));
      ++used_;
      return true;
    }
    if (bucket[i] >> lang::kCostBits == static_cast<int>(print)) return false;
  }
  return false;
}

void Slots::Append(std::string* section) const {
  for (uint16_t slot : slots_) {
    section->push_back(static_cast<char>(slot & 0xFF));
    section->push_back(static_cast<char>(slot >> 8));
  }
}

}  // namespace winnow
