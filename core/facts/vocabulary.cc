#include "core/facts/vocabulary.h"

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

#include "core/document.h"
#include "core/text/code_points.h"

namespace winnow {
namespace {

constexpr size_t kMaxTokens = 2000;
constexpr uint32_t kUnits = LanguageModel::kUnitsPerBit;
// A word that costs this much is no function word: its repetition is a theme, or a brand.
constexpr uint32_t kUncommon = 11 * kUnits;
// Honest words of trained scripts cost 2 to 4 bits a letter, misspelt ones up to 5.
constexpr uint32_t kAbsurdPerLetter = 6 * kUnits;
constexpr int32_t kShortestAbsurd = 5;

// Letters of a token, or 0 where surprisal per letter says nothing: code, digits, unspaced scripts.
int32_t PlainLetters(absl::string_view text, const Token& token) {
  if (token.code_like) return 0;
  int32_t letters = 0;
  for (size_t at = token.begin; at < token.end; ++letters) {
    if (IsUnspaced(NextCodePoint(text, &at))) return 0;
  }
  return letters >= kShortestAbsurd ? letters : 0;
}

uint64_t HashOf(absl::string_view word) {
  uint64_t hash = 0xcbf29ce484222325;
  for (char c : word) hash = (hash ^ static_cast<uint8_t>(c)) * 0x100000001b3;
  return hash;
}

// How often each hash was seen; open addressing, never full.
class Counts {
 public:
  explicit Counts(size_t most) {
    size_t size = 16;
    while (size < 2 * most) size *= 2;
    slots_.resize(size);
  }

  // The number of times `hash` was seen, this one included, and the least of the costs it was seen with.
  std::pair<int32_t, uint32_t> Add(uint64_t hash, uint32_t cost) {
    hash |= 1;  // 0 is an empty slot
    const size_t mask = slots_.size() - 1;
    size_t at = (hash * 0x9e3779b97f4a7c15 >> 32) & mask;
    while (slots_[at].key != 0 && slots_[at].key != hash) at = (at + 1) & mask;
    Slot& slot = slots_[at];
    slot.key = hash;
    slot.cost = slot.count == 0 ? cost : std::min(slot.cost, cost);
    return {++slot.count, slot.cost};
  }

 private:
  struct Slot {
    uint64_t key = 0;
    int32_t count = 0;
    uint32_t cost = 0;
  };
  std::vector<Slot> slots_;
};

}  // namespace

Vocabulary ReadVocabulary(absl::string_view words_text, absl::Span<const Token> tokens) {
  Vocabulary vocabulary;
  tokens = tokens.subspan(0, kMaxTokens);
  vocabulary.tokens = static_cast<int32_t>(tokens.size());
  Counts words(tokens.size());
  Counts pairs(tokens.size());
  uint64_t previous = 0;
  for (uint32_t i = 0; i < tokens.size(); ++i) {
    const Token& token = tokens[i];
    const uint64_t word = HashOf(words_text.substr(token.begin, token.end - token.begin));
    // A common word is dear in some places: its cheapest place tells.
    const auto [count, cost] = words.Add(word, token.cost);
    vocabulary.distinct += count == 1;
    if (i > 0) vocabulary.repeated_pairs += pairs.Add(previous * 31 + word, 0).first > 1;
    previous = word;
    if (cost >= kUncommon && count > vocabulary.top_count) {
      vocabulary.top_count = count;
      vocabulary.top_token = i;
    }
    const int32_t letters = PlainLetters(words_text, token);
    vocabulary.letters += letters;
    if (token.cost > static_cast<uint32_t>(letters) * kAbsurdPerLetter) vocabulary.gibberish += letters;
  }
  return vocabulary;
}

}  // namespace winnow
