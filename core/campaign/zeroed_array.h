#ifndef WINNOW_CORE_CAMPAIGN_ZEROED_ARRAY_H_
#define WINNOW_CORE_CAMPAIGN_ZEROED_ARRAY_H_

#include <cstddef>
#include <cstdlib>
#include <memory>
#include <type_traits>

namespace winnow {

// An array of plain values that are all zero bytes. From calloc, so that a large one costs nothing
// until it is used: a memory for a million posts must not slow down a run over ten. Empty where
// there is no room for it.
template <typename T>
class ZeroedArray {
  static_assert(std::is_trivially_copyable_v<T>);

 public:
  explicit ZeroedArray(size_t size) : data_(static_cast<T*>(std::calloc(size, sizeof(T)))) {
    size_ = data_ == nullptr ? 0 : size;
  }
  T& operator[](size_t i) { return data_.get()[i]; }
  const T& operator[](size_t i) const { return data_.get()[i]; }
  size_t size() const { return size_; }
  const T* begin() const { return data_.get(); }
  const T* end() const { return data_.get() + size_; }

 private:
  struct Free {
    void operator()(T* data) const { std::free(data); }
  };
  std::unique_ptr<T, Free> data_;
  size_t size_ = 0;
};

}  // namespace winnow

#endif  // WINNOW_CORE_CAMPAIGN_ZEROED_ARRAY_H_
