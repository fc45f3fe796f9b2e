// The "FUSE" section, little-endian:
//   u32 number of entries, then each: u8 length of name, name (ASCII), f32 value.
// A name is a field of Policy. Values must be finite.
#include "core/policy.h"

#include <array>
#include <cmath>
#include <cstdint>
#include <cstring>

#include "fmt/format.h"

namespace winnow {
namespace {

struct Field {
  absl::string_view name;
  float Policy::*value;
};
constexpr std::array<Field, 11> kFields = {{{"suspect_threshold", &Policy::suspect_threshold},
                                            {"spam_threshold", &Policy::spam_threshold},
                                            {"family_floor", &Policy::family_floor},
                                            {"family_cap", &Policy::family_cap},
                                            {"counter_cap", &Policy::counter_cap},
                                            {"min_bits", &Policy::min_bits},
                                            {"bias", &Policy::bias},
                                            {"tier1_weight", &Policy::tier1_weight},
                                            {"tier1_weight_read", &Policy::tier1_weight_read},
                                            {"tier2_weight_read", &Policy::tier2_weight_read},
                                            {"tier2_bias_read", &Policy::tier2_bias_read}}};

absl::Status Bad(absl::string_view what) {
  return absl::InvalidArgumentError(fmt::format("fusion section: {}", fmt::string_view(what.data(), what.size())));
}

const Field* FindField(absl::string_view name) {
  for (const Field& field : kFields) {
    if (field.name == name) return &field;
  }
  return nullptr;
}

// Takes `size` bytes off the front of `rest`; false where there are fewer.
bool Take(absl::string_view* rest, size_t size, absl::string_view* taken) {
  if (rest->size() < size) return false;
  *taken = rest->substr(0, size);
  rest->remove_prefix(size);
  return true;
}

uint32_t Little32(absl::string_view bytes) {
  uint32_t value = 0;
  for (size_t i = 4; i-- > 0;) value = value << 8 | static_cast<uint8_t>(bytes[i]);
  return value;
}

absl::Status Check(const Policy& policy) {
  const auto is_probability = [](float p) { return p > 0 && p < 1; };
  if (!is_probability(policy.suspect_threshold) || !is_probability(policy.spam_threshold)) {
    return Bad("a threshold lies outside (0, 1)");
  }
  if (policy.spam_threshold < policy.suspect_threshold) return Bad("spam_threshold lies below suspect_threshold");
  if (!(policy.family_cap > 0) || !(policy.counter_cap > 0)) return Bad("a cap is not above 0");
  if (!(policy.family_floor > 0)) return Bad("family_floor is not above 0: every family would count");
  return absl::OkStatus();
}

}  // namespace

absl::StatusOr<Policy> Policy::Parse(absl::string_view section) {
  Policy policy;
  absl::string_view piece;
  if (!Take(&section, 4, &piece)) return Bad("expected a count, found its end");
  const uint32_t count = Little32(piece);
  for (uint32_t i = 0; i < count; ++i) {
    if (!Take(&section, 1, &piece)) return Bad(fmt::format("expected {} entries, found {}", count, i));
    absl::string_view name;
    if (!Take(&section, static_cast<uint8_t>(piece[0]), &name) || !Take(&section, 4, &piece)) {
      return Bad(fmt::format("entry {} is cut short", i));
    }
    const Field* const field = FindField(name);
    if (field == nullptr) {
      return Bad(fmt::format("unknown entry '{}'", fmt::string_view(name.data(), name.size())));
    }
    const uint32_t bits = Little32(piece);
    float value = 0;
    std::memcpy(&value, &bits, sizeof(value));
    if (!std::isfinite(value)) return Bad(fmt::format("entry {} is not finite", i));
    policy.*field->value = value;
  }
  if (!section.empty()) return Bad(fmt::format("{} bytes after the last entry", section.size()));
  if (absl::Status status = Check(policy); !status.ok()) return status;
  return policy;
}

}  // namespace winnow
