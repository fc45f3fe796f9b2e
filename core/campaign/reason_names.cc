#include "core/campaign/reason_names.h"

#include "absl/types/span.h"
#include "core/campaign/hash.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

constexpr absl::string_view kWording = "wording";
constexpr uint8_t kFirstSignal = 2;

}  // namespace

uint8_t ReasonIndex(absl::string_view signal) {
  if (signal == kWording) return 1;
  const absl::Span<const Signal> signals = AllSignals();
  for (size_t i = 0; i < signals.size() && i + kFirstSignal <= UINT8_MAX; ++i) {
    if (signals[i].name == signal) return static_cast<uint8_t>(i + kFirstSignal);
  }
  return 0;
}

NamedSignal ReasonAt(uint8_t index) {
  if (index == 1) return {kWording, Family::kContent};
  const absl::Span<const Signal> signals = AllSignals();
  if (index < kFirstSignal || index - kFirstSignal >= static_cast<int>(signals.size())) return {};
  const Signal& signal = signals[index - kFirstSignal];
  return {signal.name, signal.family};
}

uint32_t ReasonListHash() {
  uint64_t hash = 0;
  for (const Signal& signal : AllSignals()) hash = SaltedHash(signal.name, hash);
  return static_cast<uint32_t>(hash);
}

}  // namespace winnow
