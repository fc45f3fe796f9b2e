#ifndef WINNOW_CORE_SNAPSHOT_H_
#define WINNOW_CORE_SNAPSHOT_H_

#include <cstdint>
#include <cstring>
#include <string>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"

namespace winnow {

// Little-endian numbers appended to a string.
class ByteWriter {
 public:
  template <typename T>
  void Put(T value) {
    auto bits = static_cast<uint64_t>(value);
    for (size_t i = 0; i < sizeof(T); ++i, bits >>= 8) bytes_.push_back(static_cast<char>(bits & 0xFF));
  }
  void PutFloat(float value) {
    uint32_t bits = 0;
    std::memcpy(&bits, &value, sizeof(bits));
    Put(bits);
  }
  void PutString(absl::string_view text) {
    Put(static_cast<uint32_t>(text.size()));
    bytes_.append(text.data(), text.size());
  }
  void PutBytes(const void* data, size_t size) { bytes_.append(static_cast<const char*>(data), size); }
  std::string Take() { return std::move(bytes_); }
  void Reserve(size_t size) { bytes_.reserve(size); }

 private:
  std::string bytes_;
};

// Reads what ByteWriter wrote. Total: past the end everything is 0 and ok() false.
class ByteReader {
 public:
  explicit ByteReader(absl::string_view bytes) : rest_(bytes) {}
  template <typename T>
  T Get() {
    if (rest_.size() < sizeof(T)) return Fail<T>();
    uint64_t value = 0;
    for (size_t i = sizeof(T); i-- > 0;) value = value << 8 | static_cast<uint8_t>(rest_[i]);
    rest_.remove_prefix(sizeof(T));
    return static_cast<T>(value);
  }
  float GetFloat() {
    const auto bits = Get<uint32_t>();
    float value = 0;
    std::memcpy(&value, &bits, sizeof(value));
    return value;
  }
  absl::string_view GetBytes(size_t size) {
    if (rest_.size() < size) return Fail<absl::string_view>();
    const absl::string_view bytes = rest_.substr(0, size);
    rest_.remove_prefix(size);
    return bytes;
  }
  absl::string_view GetString() { return GetBytes(Get<uint32_t>()); }
  bool ok() const { return ok_; }
  size_t left() const { return rest_.size(); }

 private:
  template <typename T>
  T Fail() {
    ok_ = false;
    rest_ = absl::string_view();
    return T();
  }
  absl::string_view rest_;
  bool ok_ = true;
};

// The frame of everything that is saved:
//   magic (4 bytes), u32 version, u64 salt check, u64 FNV-1a 64 of the payload, payload.
std::string Seal(absl::string_view magic, uint32_t version, uint64_t salt_check, absl::string_view payload);

// The payload, a view into `snapshot`, or an error that says what was expected and what was found.
// `what` names the store in it.
absl::StatusOr<absl::string_view> Unseal(absl::string_view what, absl::string_view magic, uint32_t version,
                                         uint64_t salt_check, absl::string_view snapshot);

}  // namespace winnow

#endif  // WINNOW_CORE_SNAPSHOT_H_
