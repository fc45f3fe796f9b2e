#include "core/campaign/overlap.h"

#include <algorithm>

#include "core/campaign/hash.h"

namespace winnow {
namespace {

// Two different shingles agree in their low 8 bits so often (of 255 values; 0 means empty).
constexpr float kChance = 1.0f / 255.0f;

int Winner(const StoredSketch& sketch, int group) { return sketch.winners >> (2 * group) & 3; }

}  // namespace

StoredSketch Store(const Sketch& sketch) {
  StoredSketch stored;
  for (int bin = 0; bin < kSketchBins; ++bin) {
    stored.low[bin] = static_cast<uint8_t>(sketch.mins[bin]);
  }
  for (int group = 0; group < kAnchors; ++group) {
    const uint32_t winner = sketch.winner[group] & 3u;
    stored.winners |= static_cast<uint16_t>(winner << (2 * group));
    stored.high[group] = static_cast<uint16_t>(sketch.mins[group * kBinsPerAnchor + winner] >> 8);
  }
  return stored;
}

uint32_t AnchorKey(const StoredSketch& sketch, int group) {
  const int winner = Winner(sketch, group);
  const uint32_t low = sketch.low[group * kBinsPerAnchor + winner];
  if (low == 0) return 0;
  const uint64_t bin = static_cast<uint64_t>(group * kBinsPerAnchor + winner + 1);
  return static_cast<uint32_t>(Mix64(bin << 32 | sketch.high[group] << 8 | low)) | 1u;
}

Overlap Compare(const StoredSketch& a, float a_bits, const StoredSketch& b, float b_bits) {
  int used = 0;
  int equal = 0;
  for (int bin = 0; bin < kSketchBins; ++bin) {
    used += (a.low[bin] | b.low[bin]) != 0;
    equal += a.low[bin] == b.low[bin] && a.low[bin] != 0;
  }
  // Where both sides kept more bits of the same bin, they must agree too.
  for (int group = 0; group < kAnchors; ++group) {
    const int winner = Winner(a, group);
    const int bin = group * kBinsPerAnchor + winner;
    const bool same_low = a.low[bin] == b.low[bin] && a.low[bin] != 0;
    equal -= same_low && winner == Winner(b, group) && a.high[group] != b.high[group];
  }
  Overlap overlap;
  if (used == 0 || equal == 0) return overlap;
  const float raw = static_cast<float>(equal) / static_cast<float>(used);
  overlap.jaccard = std::max(0.0f, (raw - kChance) / (1 - kChance));
  const float smaller = std::min(a_bits, b_bits);
  const float larger = std::max(a_bits, b_bits);
  overlap.shared_bits = std::min(smaller, overlap.jaccard * (a_bits + b_bits) / (1 + overlap.jaccard));
  if (smaller > 0) overlap.of_smaller = overlap.shared_bits / smaller;
  if (larger > 0) overlap.of_larger = overlap.shared_bits / larger;
  return overlap;
}

}  // namespace winnow
