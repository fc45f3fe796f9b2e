#ifndef WINNOW_WASM_FIELDS_H_
#define WINNOW_WASM_FIELDS_H_

#include <emscripten/bind.h>
#include <emscripten/val.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <string>
#include <vector>

#include "core/post.h"
#include "core/verdict.h"

// How fields of the core's structures look from JavaScript: numbers that are unknown are NaN, enumerations and 64-bit
// numbers are strings, vectors are plain arrays (never embind's handles, which the caller would have to delete).
namespace winnow::wasm {

inline double FromTime(TimeMs time) {
  return time == kUnknownTime ? std::numeric_limits<double>::quiet_NaN() : static_cast<double>(time);
}
inline TimeMs ToTime(double ms) {
  constexpr double kLargest = 9007199254740991.0;  // what a double counts exactly
  return std::isnan(ms) ? kUnknownTime : static_cast<TimeMs>(std::clamp(ms, -kLargest, kLargest));
}
inline double FromCount(int32_t count) {
  return count == kUnknownCount ? std::numeric_limits<double>::quiet_NaN() : static_cast<double>(count);
}
inline int32_t ToCount(double count) {
  constexpr double kLargest = std::numeric_limits<int32_t>::max();
  return std::isnan(count) ? kUnknownCount : static_cast<int32_t>(std::clamp(count, -kLargest, kLargest));
}

template <auto kField>
double Time(const Post& post) {
  return FromTime(post.*kField);
}
template <auto kField>
void SetTime(Post& post, double ms) {
  post.*kField = ToTime(ms);
}
template <auto kField>
double Count(const Post& post) {
  return FromCount(post.*kField);
}
template <auto kField>
void SetCount(Post& post, double count) {
  post.*kField = ToCount(count);
}
template <auto kField>
std::string Named(const Post& post) {
  return std::string(Name(post.*kField));
}
template <auto kField, auto kParse>
void SetNamed(Post& post, const std::string& name) {
  post.*kField = kParse(name);
}

// A page always says how much code it has: unknown is none.
inline void SetCodeChars(Post& post, double count) { post.code_chars = std::isnan(count) ? 0 : ToCount(count); }

inline emscripten::val Links(const Post& post) { return emscripten::val::array(post.links); }
inline void SetLinks(Post& post, const emscripten::val& links) {
  post.links = emscripten::vecFromJSArray<std::string>(links);
}

// embind wants a setter for every field; what the core answers is never read back.
template <typename Struct, typename Value>
void NeverSet(Struct&, Value) {}

template <auto kField, typename Struct>
emscripten::val Array(const Struct& object) {
  return emscripten::val::array(object.*kField);
}

// The bytes as a Uint8Array of its own: a view into the heap would go dead when the heap grows.
inline emscripten::val Bytes(const std::string& bytes) {
  return emscripten::val(emscripten::typed_memory_view(bytes.size(), reinterpret_cast<const uint8_t*>(bytes.data())))
      .call<emscripten::val>("slice");
}

[[noreturn]] inline void ThrowError(const std::string& message) {
  emscripten::val::global("Error").new_(message).throw_();
}

// What submit and decide answer.
struct Open {
  uint32_t index = 0;
  std::vector<int32_t> tokens;
};
struct Answer {
  uint32_t batch = 0;
  std::vector<Verdict> verdicts, revised;
  std::vector<Open> open;
};

// Names the fields of these structures to embind (values.cc).
void RegisterPost();
void RegisterVerdict();
void RegisterAnswer();

}  // namespace winnow::wasm

#endif  // WINNOW_WASM_FIELDS_H_
