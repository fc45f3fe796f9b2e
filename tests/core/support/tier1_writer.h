#ifndef WINNOW_TESTS_CORE_SUPPORT_TIER1_WRITER_H_
#define WINNOW_TESTS_CORE_SUPPORT_TIER1_WRITER_H_

#include <cstring>
#include <map>
#include <string>
#include <vector>

#include "core/ngrams.h"
#include "core/signals/signals.h"
#include "tests/core/support/core_bin_writer.h"

namespace winnow::testing {

// A "TIR1" or "STYL" section made by hand: every weight 0 but those that are set.
class Tier1Writer {
 public:
  struct Bins {
    std::vector<float> edges;
    std::vector<float> weights = {0, 0};
  };
  struct Pair {
    int a, b;
    std::vector<float> weights;
  };

  float bias = 0, low = 0, high = 0;
  float scales[kNgramOrders] = {1, 1, 1};
  uint32_t version = 1;
  uint64_t seed = kNgramSeed;
  std::map<std::string, Bins> signals;
  std::vector<Pair> pairs;
  std::map<uint32_t, int8_t> ngrams;
  std::string rename;  // the first signal's name, where not empty

  std::string Section() const {
    std::string out;
    AppendLittleEndian(version, 4, &out);
    AppendLittleEndian(seed, 8, &out);
    for (float value : {bias, low, high, scales[0], scales[1], scales[2]}) Append(value, &out);
    AppendLittleEndian(AllSignals().size(), 4, &out);
    for (const Signal& signal : AllSignals()) {
      const bool renamed = !rename.empty() && &signal == &AllSignals()[0];
      const std::string name = renamed ? rename : std::string(signal.name);
      const auto found = signals.find(name);
      const Bins bins = found == signals.end() ? Bins() : found->second;
      AppendLittleEndian(name.size(), 1, &out);
      out += name;
      AppendLittleEndian(bins.edges.size(), 1, &out);
      for (float edge : bins.edges) Append(edge, &out);
      for (float weight : bins.weights) Append(weight, &out);
    }
    AppendLittleEndian(pairs.size(), 4, &out);
    for (const Pair& pair : pairs) {
      AppendLittleEndian(static_cast<uint64_t>(pair.a), 2, &out);
      AppendLittleEndian(static_cast<uint64_t>(pair.b), 2, &out);
      for (float weight : pair.weights) Append(weight, &out);
    }
    std::string table(kNgramBuckets, '\0');
    for (const auto& [id, weight] : ngrams) table[id] = static_cast<char>(weight);
    return out + table;
  }

 private:
  static void Append(float value, std::string* out) {
    uint32_t bits = 0;
    std::memcpy(&bits, &value, sizeof(bits));
    AppendLittleEndian(bits, 4, out);
  }
};

}  // namespace winnow::testing

#endif  // WINNOW_TESTS_CORE_SUPPORT_TIER1_WRITER_H_
