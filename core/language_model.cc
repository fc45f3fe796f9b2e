#include "core/language_model.h"

#include <algorithm>
#include <array>

#include "absl/status/status.h"
#include "core/bytes.h"
#include "core/language_model_format.h"
#include "core/text/scripts.h"
#include "core/text/utf8.h"
#include "fmt/format.h"

// The layout of the "LANG" section stands in language_model_format.h.
namespace winnow {
namespace {

constexpr uint64_t kLanes = 0x0001000100010001u;
constexpr uint64_t kLaneHigh = 0x8000800080008000u;

// The slot of `bucket` (four slots of 16 bits) with this fingerprint, or 0.
uint32_t FindSlot(uint64_t bucket, uint32_t fingerprint) {
  constexpr uint64_t kPrints = kLanes * (0xFFFFu & ~(lang::kCodes - 1));
  const uint64_t rest = (bucket ^ kLanes * (fingerprint << lang::kCostBits)) & kPrints;
  const uint64_t match = ~(((rest & ~kLaneHigh) + ~kLaneHigh) | rest) & kLaneHigh;  // high bit of each zero lane
  if (match == 0) return 0;
  return static_cast<uint32_t>(bucket >> (__builtin_ctzll(match) & 48)) & 0xFFFF;
}

}  // namespace

struct LanguageModel::Tables {
  std::vector<uint64_t> buckets;
  uint32_t mask = 0;
  std::array<uint16_t, lang::kMaxOrder> miss{};
  std::array<uint16_t, kScriptCount> cap{};
  std::array<uint16_t, lang::kCodes> cost{};
  std::array<uint64_t, 128> share{};  // of ASCII

  uint32_t Find(uint64_t sum, int n) const {
    const uint64_t hash = lang::Finish(sum, n);
    return FindSlot(buckets[lang::Bucket(hash, mask)], lang::Fingerprint(hash));
  }
};

namespace {

absl::Status CheckHeader(absl::string_view section) {
  const auto bad = [](std::string what) { return absl::DataLossError("section LANG: " + std::move(what)); };
  if (section.size() < lang::kHeaderSize) {
    return bad(fmt::format("expected at least {} bytes, found {}", lang::kHeaderSize, section.size()));
  }
  const uint32_t version = ReadU32(section.data());
  if (version != lang::kVersion) return bad(fmt::format("expected layout {}, found {}", lang::kVersion, version));
  const uint32_t log2 = ReadU32(section.data() + 4);
  if (log2 < lang::kMinLog2Slots || log2 > lang::kMaxLog2Slots) {
    return bad(fmt::format("expected 2^{} to 2^{} slots, found 2^{}", lang::kMinLog2Slots, lang::kMaxLog2Slots, log2));
  }
  const uint16_t scripts = ReadU16(section.data() + 18);
  if (scripts != kScriptCount) return bad(fmt::format("expected {} scripts, found {}", kScriptCount, scripts));
  const size_t size = lang::kHeaderSize + (size_t{2} << log2);
  if (section.size() != size) return bad(fmt::format("expected {} bytes, found {}", size, section.size()));
  return absl::OkStatus();
}

}  // namespace

absl::StatusOr<LanguageModel> LanguageModel::Parse(absl::string_view section) {
  if (absl::Status status = CheckHeader(section); !status.ok()) return status;
  auto tables = std::make_shared<Tables>();
  const char* at = section.data() + 8;
  for (uint16_t& miss : tables->miss) miss = ReadU16(at), at += 2;
  at += 2;
  for (uint16_t& cap : tables->cap) cap = ReadU16(at), at += 2;
  tables->buckets.resize((section.size() - lang::kHeaderSize) / 8);
  for (uint64_t& bucket : tables->buckets) bucket = ReadU64(at), at += 8;
  tables->mask = static_cast<uint32_t>(tables->buckets.size() - 1);
  for (uint32_t code = 0; code < lang::kCodes; ++code) {
    tables->cost[code] = static_cast<uint16_t>(lang::CostOfCode(code));
  }
  for (uint32_t c = 0; c < 128; ++c) tables->share[c] = lang::Share(lang::Fold(c));
  LanguageModel model;
  model.tables_ = std::move(tables);
  return model;
}

void LanguageModel::Costs(absl::string_view normalized, std::vector<uint16_t>* costs) const {
  if (tables_ == nullptr) {  // never parsed: `winnow features --stage text` reads documents without a model
    costs->clear();
    for (size_t pos = 0; pos < normalized.size(); costs->push_back(0)) NextCodePoint(normalized, &pos);
    return;
  }
  const Tables& tables = *tables_;
  costs->resize(normalized.size());
  uint16_t* out = costs->data();
  uint64_t past[lang::kMaxOrder - 1] = {tables.share[' '], 0, 0, 0};  // shares, the latest first
  int known = 1;  // length of the longest kept n-gram that ends here, as far as it may be a context
  for (size_t pos = 0; pos < normalized.size();) {
    const uint32_t c = NextCodePoint(normalized, &pos);
    const uint64_t share = c < 128 ? tables.share[c] : lang::Share(c);
    uint64_t sums[lang::kMaxOrder + 1] = {0, share};
    for (int n = 2; n <= lang::kMaxOrder; ++n) sums[n] = lang::Extend(sums[n - 1], past[n - 2], n);
    uint32_t cost = 0;
    uint32_t slot = 0;
    int n = known + 1;
    for (; n > 0 && slot == 0; --n) {
      slot = tables.Find(sums[n], n);
      if (slot == 0) cost += tables.miss[static_cast<size_t>(n - 1)];
    }
    known = slot == 0 ? 0 : std::min(n + 1, lang::kMaxOrder - 1);
    if (slot == 0) {
      cost += static_cast<uint32_t>(kUnitsPerBit * ScriptSizeLog2(ScriptOf(c)));
    } else {
      cost += tables.cost[slot & (lang::kCodes - 1)];
    }
    const Script script = c < 128 ? Script::kLatin : ScriptOf(c);
    *out++ = static_cast<uint16_t>(std::min<uint32_t>(cost, tables.cap[static_cast<size_t>(script)]));
    past[3] = past[2], past[2] = past[1], past[1] = past[0], past[0] = share;
  }
  costs->resize(static_cast<size_t>(out - costs->data()));
}

float LanguageModel::Bits(absl::string_view normalized) const {
  std::vector<uint16_t> costs;
  Costs(normalized, &costs);
  uint64_t sum = 0;
  for (uint16_t cost : costs) sum += cost;
  return static_cast<float>(sum) / kUnitsPerBit;
}

}  // namespace winnow
