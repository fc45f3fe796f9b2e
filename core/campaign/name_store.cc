#include "core/campaign/name_store.h"

namespace winnow {

size_t NameStore::SizeAt(uint32_t position) const {
  return static_cast<uint8_t>(At(position)) | static_cast<size_t>(static_cast<uint8_t>(At(position + 1))) << 8;
}

void NameStore::Reserve(size_t more) {
  const size_t used = static_cast<uint32_t>(end_ - begin_);
  size_t size = buffer_.empty() ? 4096 : buffer_.size();
  while (size < used + more) size *= 2;
  if (size == buffer_.size()) return;
  std::string grown(size, '\0');
  for (uint32_t at = begin_; at != end_; ++at) grown[at & (size - 1)] = At(at);
  buffer_ = std::move(grown);
}

uint32_t NameStore::Push(absl::string_view name) {
  if (name.size() > kMaxName) name = absl::string_view();
  Reserve(name.size() + 2);
  const uint32_t position = end_;
  At(end_++) = static_cast<char>(name.size() & 0xFF);
  At(end_++) = static_cast<char>(name.size() >> 8);
  for (const char c : name) At(end_++) = c;
  return position;
}

void NameStore::PopFront(uint32_t position) {
  if (begin_ == end_) return;
  begin_ = position + 2 + static_cast<uint32_t>(SizeAt(position));
}

std::string NameStore::Get(uint32_t position) const {
  std::string name;
  if (buffer_.empty()) return name;
  const size_t size = SizeAt(position);
  name.reserve(size);
  for (size_t i = 0; i < size; ++i) name.push_back(At(position + 2 + static_cast<uint32_t>(i)));
  return name;
}

}  // namespace winnow
