#ifndef WINNOW_CORE_CAMPAIGN_NAME_STORE_H_
#define WINNOW_CORE_CAMPAIGN_NAME_STORE_H_

#include <cstdint>
#include <string>

#include "absl/strings/string_view.h"

namespace winnow {

// The post ids of what is remembered, so that a revised verdict can be named: a queue of strings in
// one circular buffer. Positions are the low 32 bits of all bytes ever added.
class NameStore {
 public:
  static constexpr size_t kMaxName = 1024;  // longer ids are not kept

  // The position of the name. Empty names cost nothing.
  uint32_t Push(absl::string_view name);
  // Takes the oldest name off; `position` is what Push gave for it.
  void PopFront(uint32_t position);
  std::string Get(uint32_t position) const;
  size_t bytes() const { return buffer_.capacity(); }

 private:
  char& At(uint32_t position) { return buffer_[position & (buffer_.size() - 1)]; }
  char At(uint32_t position) const { return buffer_[position & (buffer_.size() - 1)]; }
  size_t SizeAt(uint32_t position) const;
  void Reserve(size_t more);

  std::string buffer_;  // its size is 0 or a power of two
  uint32_t begin_ = 0;
  uint32_t end_ = 0;
};

}  // namespace winnow

#endif  // WINNOW_CORE_CAMPAIGN_NAME_STORE_H_
