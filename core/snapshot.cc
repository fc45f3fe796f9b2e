#include "core/snapshot.h"

#include "absl/strings/escaping.h"
#include "fmt/format.h"

namespace winnow {
namespace {

constexpr size_t kHeader = 24;

// FNV-1a 64, a word of eight bytes at a time and the tail byte by byte: it must keep up with a
// restart that loads tens of megabytes.
uint64_t Checksum(absl::string_view bytes) {
  uint64_t hash = 0xCBF29CE484222325u;
  constexpr uint64_t kPrime = 0x100000001B3u;
  size_t at = 0;
  for (; at + 8 <= bytes.size(); at += 8) {
    uint64_t word = 0;
    for (size_t i = 8; i-- > 0;) word = word << 8 | static_cast<uint8_t>(bytes[at + i]);
    hash = (hash ^ word) * kPrime;
    hash ^= hash >> 32;
  }
  for (; at < bytes.size(); ++at) hash = (hash ^ static_cast<uint8_t>(bytes[at])) * kPrime;
  return hash;
}

absl::Status Refuse(absl::string_view what, absl::string_view field, absl::string_view expected,
                    absl::string_view found) {
  const auto view = [](absl::string_view s) { return fmt::string_view(s.data(), s.size()); };
  return absl::DataLossError(
      fmt::format("{}: {}: expected {}, found {}", view(what), view(field), view(expected), view(found)));
}

}  // namespace

std::string Seal(absl::string_view magic, uint32_t version, uint64_t salt_check, absl::string_view payload) {
  ByteWriter out;
  out.Reserve(kHeader + payload.size());
  out.PutBytes(magic.data(), 4);
  out.Put(version);
  out.Put(salt_check);
  out.Put(Checksum(payload));
  out.PutBytes(payload.data(), payload.size());
  return out.Take();
}

absl::StatusOr<absl::string_view> Unseal(absl::string_view what, absl::string_view magic, uint32_t version,
                                         uint64_t salt_check, absl::string_view snapshot) {
  if (snapshot.size() < kHeader) {
    return Refuse(what, "size", fmt::format("at least {} bytes", kHeader), fmt::format("{}", snapshot.size()));
  }
  ByteReader in(snapshot);
  const absl::string_view found_magic = in.GetBytes(4);
  if (found_magic != magic) return Refuse(what, "magic", magic, absl::CHexEscape(found_magic));
  const auto found_version = in.Get<uint32_t>();
  if (found_version != version) {
    return Refuse(what, "version", fmt::format("{}", version), fmt::format("{}", found_version));
  }
  if (in.Get<uint64_t>() != salt_check) return Refuse(what, "salt", "this installation's", "another's");
  const auto expected = in.Get<uint64_t>();
  const absl::string_view payload = in.GetBytes(in.left());
  if (const uint64_t found = Checksum(payload); found != expected) {
    return Refuse(what, "checksum", fmt::format("{:016x}", expected), fmt::format("{:016x}", found));
  }
  return payload;
}

}  // namespace winnow
