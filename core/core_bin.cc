#include "core/core_bin.h"

#include <cstdint>

#include "absl/status/status.h"
#include "core/bytes.h"
#include "fmt/format.h"

namespace winnow {
namespace {

constexpr absl::string_view kMagic = "WNOW";
constexpr uint32_t kVersion = 1;
constexpr size_t kHeader = 20;
constexpr size_t kChecked = 16;  // the checksum covers every byte from here on
constexpr size_t kSectionHeader = 8;
constexpr uint32_t kMaxSections = 64;

absl::Status Bad(std::string what) { return absl::DataLossError("core.bin: " + std::move(what)); }

// The bytes of a tag, made fit for a message.
std::string Printable(absl::string_view tag) {
  std::string out;
  for (char c : tag)
    out += c >= 0x20 && c < 0x7F ? std::string(1, c) : fmt::format("\\x{:02x}", static_cast<uint8_t>(c));
  return out;
}

absl::Status CheckHeader(absl::string_view bytes) {
  if (bytes.size() < kHeader) {
    return Bad(fmt::format("expected at least {} bytes, found {}", kHeader, bytes.size()));
  }
  if (bytes.substr(0, 4) != kMagic) {
    return Bad(fmt::format("expected magic \"WNOW\", found \"{}\"", Printable(bytes.substr(0, 4))));
  }
  const uint32_t version = ReadU32(bytes.data() + 4);
  if (version != kVersion) return Bad(fmt::format("expected format version {}, found {}", kVersion, version));
  const uint64_t stated = ReadU64(bytes.data() + 8);
  const uint64_t found = Fnv1a64(bytes.substr(kChecked));
  if (stated != found) return Bad(fmt::format("expected checksum {:016x}, found {:016x}", stated, found));
  return absl::OkStatus();
}

}  // namespace

absl::StatusOr<CoreBin> CoreBin::Parse(absl::string_view bytes) {
  if (absl::Status status = CheckHeader(bytes); !status.ok()) return status;
  CoreBin result;
  const uint32_t count = ReadU32(bytes.data() + 16);
  if (count > kMaxSections) return Bad(fmt::format("expected at most {} sections, found {}", kMaxSections, count));
  size_t at = kHeader;
  for (uint32_t i = 0; i < count; ++i) {
    // Sizes are compared with what is left, never added first: size_t has 32 bits in wasm.
    if (bytes.size() - at < kSectionHeader) {
      return Bad(fmt::format("expected {} sections, found {} and {} bytes", count, i, bytes.size() - at));
    }
    const std::string tag(bytes.substr(at, 4));
    const uint32_t size = ReadU32(bytes.data() + at + 4);
    at += kSectionHeader;
    if (size > bytes.size() - at) {
      return Bad(fmt::format("section {}: expected {} bytes, found {}", Printable(tag), size, bytes.size() - at));
    }
    for (const auto& section : result.sections_) {
      if (section.first == tag) return Bad(fmt::format("expected section {} once, found it again", Printable(tag)));
    }
    result.sections_.push_back({tag, {at, size}});
    at += size;
  }
  if (at != bytes.size()) {
    return Bad(fmt::format("expected {} bytes in {} sections, found {}", at, count, bytes.size()));
  }
  result.bytes_ = std::string(bytes);
  return result;
}

absl::string_view CoreBin::Section(absl::string_view tag) const {
  for (const auto& section : sections_) {
    if (section.first == tag) return absl::string_view(bytes_).substr(section.second.first, section.second.second);
  }
  return {};
}

}  // namespace winnow
