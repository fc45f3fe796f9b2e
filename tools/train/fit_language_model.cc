// Fits the character language model: reads normalised texts (as `winnow features --stage text`
// gives them), one a line, and writes the payload of core.bin's "LANG" section. Every 20th line is
// held out: the penalties are fitted on those, and the reported bits are theirs.
//
//   winnow-fit-lm LOG2_SLOTS OUT TEXTS...
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

#include "core/language_model.h"
#include "core/text/scripts.h"
#include "core/text/utf8.h"
#include "fmt/format.h"
#include "tools/train/ngrams.h"
#include "tools/train/slots.h"

namespace winnow {
namespace {

constexpr size_t kHeldOutEvery = 20;
// A script with fewer characters of training text than this is capped.
constexpr uint64_t kWellTrained = 1000000;
// What a well-trained model gives a character, in bits: letters of alphabets as measured on held-out
// Latin text, and of syllabaries and ideographs.
constexpr double kAlphabetBits = 2.3, kSyllabaryBits = 4.5;
constexpr double kNoCap = 65535.0 / LanguageModel::kUnitsPerBit;

using ScriptNumbers = std::array<double, kScriptCount>;

uint16_t Units(double bits) {
  return static_cast<uint16_t>(std::clamp(std::lround(bits * LanguageModel::kUnitsPerBit), 0L, 65535L));
}

// Fills the table with the n-grams that save most bits over backing off (Seymore and Rosenfeld
// 1996), each after its own beginnings.
class Selection {
 public:
  Selection(Ngrams* grams, uint32_t log2_slots) : grams_(*grams), slots_(log2_slots) {}

  void Fill() {
    std::vector<std::pair<double, uint64_t>> order;
    for (uint64_t key : grams_.SortedKeys()) {
      const Ngram& gram = *grams_.Find(key);
      if (gram.count > 1 || gram.order < 3) order.push_back({-Gain(gram), key});
    }
    std::sort(order.begin(), order.end());
    for (const auto& entry : order) Keep(entry.second);
  }

  const Slots& slots() const { return slots_; }

 private:
  double Gain(const Ngram& gram) const {
    if (gram.order == 1) return 1e12 + gram.count;
    const double backing_off =
        grams_.BackoffBits(*grams_.Find(gram.context)) - std::log2(grams_.Find(gram.shorter)->probability);
    return gram.count * (backing_off + std::log2(gram.probability));
  }

  bool Keep(uint64_t key) {
    Ngram& gram = *grams_.Find(key);
    if (gram.kept) return true;
    if (gram.order > 1 && !Keep(gram.context)) return false;
    return gram.kept = slots_.Insert(key, -std::log2(gram.probability));
  }

  Ngrams& grams_;
  Slots slots_;
};

// What each known context's kept followers leave: the exact back-off weight of an ARPA model,
// (1 - sum of P) / (1 - sum of P in the shorter context).
absl::flat_hash_map<uint64_t, std::pair<double, double>> LeftOver(Ngrams* grams) {
  absl::flat_hash_map<uint64_t, std::pair<double, double>> left_over;
  for (uint64_t key : grams->SortedKeys()) {
    const Ngram& gram = *grams->Find(key);
    if (!gram.kept || gram.order == 1) continue;
    auto& [longer, shorter] = left_over.try_emplace(gram.context, 1, 1).first->second;
    longer -= gram.probability;
    shorter -= grams->Find(gram.shorter)->probability;
  }
  return left_over;
}

// The mean back-off cost by length of context over the held-out characters that back off, and the
// cost of a character never seen, in bits.
std::array<double, lang::kMaxOrder> FitMisses(Ngrams* grams, const std::vector<std::string>& held_out) {
  const auto left_over = LeftOver(grams);
  std::array<double, lang::kMaxOrder> bits{}, misses{};
  double characters = 0;
  for (const std::string& text : held_out) {
    size_t known = 1;
    ForEachCharacter(text, [&](uint32_t, const Keys& here, const Keys& before) {
      ++characters;
      size_t n = known + 1;
      for (; n > 0; --n) {
        const Ngram* gram = grams->Find(here[n]);
        if (gram != nullptr && gram->kept) break;
        misses[n - 1] += 1;
        if (n == 1) continue;
        const auto found = left_over.find(before[n - 1]);
        if (found == left_over.end()) continue;  // nothing kept follows it: leaving is free
        const auto [longer, shorter] = found->second;
        bits[n - 1] -= std::log2(std::clamp(longer / std::max(shorter, 1e-6), 1e-5, 1.0));
      }
      known = std::min<size_t>(n, lang::kMaxOrder - 1);
    });
  }
  for (size_t n = 1; n < lang::kMaxOrder; ++n) bits[n] = misses[n] > 0 ? bits[n] / misses[n] : 0;
  bits[0] = std::log2((characters + 1) / (misses[0] + 0.5));
  return bits;
}

ScriptNumbers Caps(const ScriptNumbers& characters) {
  ScriptNumbers caps;
  for (int i = 0; i < kScriptCount; ++i) {
    const auto script = static_cast<Script>(i);
    const bool wide = script == Script::kHan || script == Script::kHangul || script == Script::kKana ||
                      script == Script::kEthiopic || script == Script::kOther;
    const bool free = script == Script::kCommon || script == Script::kEmoji;
    const bool trained = characters[static_cast<size_t>(i)] >= kWellTrained;
    caps[static_cast<size_t>(i)] = free || trained ? kNoCap : wide ? kSyllabaryBits : kAlphabetBits;
  }
  return caps;
}

std::string Section(uint32_t log2_slots, const std::array<double, lang::kMaxOrder>& misses, const ScriptNumbers& caps,
                    const Slots& slots) {
  std::string section;
  const auto append = [&section](uint32_t value, int bytes) {
    for (int i = 0; i < bytes; ++i) section.push_back(static_cast<char>(value >> (8 * i) & 0xFF));
  };
  append(lang::kVersion, 4);
  append(log2_slots, 4);
  for (double miss : misses) append(Units(miss), 2);
  append(kScriptCount, 2);
  for (double cap : caps) append(Units(cap), 2);
  slots.Append(&section);
  return section;
}

// Bits a character by script, as the finished model gives them.
void Report(const LanguageModel& model, const std::vector<std::string>& held_out, const ScriptNumbers& trained,
            const ScriptNumbers& caps) {
  ScriptNumbers bits{}, characters{};
  std::vector<uint16_t> costs;
  for (const std::string& text : held_out) {
    model.Costs(text, &costs);
    size_t pos = 0;
    for (uint16_t cost : costs) {
      const auto script = static_cast<size_t>(ScriptOf(NextCodePoint(text, &pos)));
      bits[script] += cost / 16.0;
      ++characters[script];
    }
  }
  fmt::print(stderr, "script  trained characters  held out  bits a character  cap\n");
  for (size_t i = 0; i < kScriptCount; ++i) {
    if (trained[i] == 0) continue;
    fmt::print(stderr, "{:6} {:19} {:9} {:17.3f}  {:.2f}\n", i, trained[i], characters[i],
               bits[i] / std::max(characters[i], 1.0), caps[i]);
  }
}

int Fail(const std::string& what) {
  fmt::print(stderr, "winnow-fit-lm: {}\n", what);
  return 1;
}

int Run(uint32_t log2_slots, const std::string& out, const std::vector<std::string>& files) {
  Ngrams grams;
  ScriptNumbers trained{};
  std::vector<std::string> held_out;
  size_t lines = 0;
  for (const std::string& file : files) {
    std::ifstream in(file, std::ios::binary);
    if (!in) return Fail("cannot read " + file);
    for (std::string line; std::getline(in, line);) {
      if (++lines % kHeldOutEvery == 0) {
        held_out.push_back(line);
        continue;
      }
      grams.Count(line);
      for (size_t pos = 0; pos < line.size();) ++trained[static_cast<size_t>(ScriptOf(NextCodePoint(line, &pos)))];
    }
  }
  if (lines < kHeldOutEvery) return Fail(fmt::format("expected at least {} texts, found {}", kHeldOutEvery, lines));
  fmt::print(stderr, "{} texts, {} characters, {} n-grams\n", lines, grams.total(), grams.size());
  grams.Smooth();
  Selection selection(&grams, log2_slots);
  selection.Fill();
  const auto misses = FitMisses(&grams, held_out);
  const ScriptNumbers caps = Caps(trained);
  const std::string section = Section(log2_slots, misses, caps, selection.slots());
  const auto model = LanguageModel::Parse(section);
  if (!model.ok()) return Fail(std::string(model.status().message()));
  fmt::print(stderr, "table filled to {:.3f}; misses, in bits: {:.2f}\n", selection.slots().load(),
             fmt::join(misses, ", "));
  Report(*model, held_out, trained, caps);
  std::ofstream file(out, std::ios::binary);
  file.write(section.data(), static_cast<std::streamsize>(section.size()));
  return file.good() ? 0 : Fail("cannot write " + out);
}

}  // namespace
}  // namespace winnow

int main(int argc, char** argv) {
  const long log2_slots = argc < 4 ? 0 : std::strtol(argv[1], nullptr, 10);
  if (log2_slots < winnow::lang::kMinLog2Slots || log2_slots > winnow::lang::kMaxLog2Slots) {
    fmt::print(stderr, "usage: winnow-fit-lm LOG2_SLOTS OUT TEXTS...   (LOG2_SLOTS: {} to {}; 20 takes 2 MB)\n",
               winnow::lang::kMinLog2Slots, winnow::lang::kMaxLog2Slots);
    return 2;
  }
  return winnow::Run(static_cast<uint32_t>(log2_slots), argv[2], std::vector<std::string>(argv + 3, argv + argc));
}
