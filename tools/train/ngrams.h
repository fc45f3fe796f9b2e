#ifndef WINNOW_TOOLS_TRAIN_NGRAMS_H_
#define WINNOW_TOOLS_TRAIN_NGRAMS_H_

#include <array>
#include <cstdint>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/functional/function_ref.h"
#include "absl/strings/string_view.h"
#include "core/language_model_format.h"

namespace winnow {

// One n-gram: a context and the character that follows it. Keys are lang::Finish's hashes: of 2^64,
// ten million collide with a chance of 3e-6.
struct Ngram {
  uint64_t context = 0;  // key of all but the last character; 0 for single characters
  uint64_t shorter = 0;  // key of all but the first
  uint32_t count = 0;
  uint32_t followed = 0;  // times that something followed it
  uint32_t distinct = 0;  // different characters that did
  uint8_t order = 0;
  bool kept = false;
  float probability = 0;  // of the last character given the context
};

using Keys = std::array<uint64_t, lang::kMaxOrder + 1>;  // [n]: of the n-gram that ends here; 0: none

// Calls visit(code point, keys here, keys one character before) for each character, as
// LanguageModel reads it: after a space, digits folded.
void ForEachCharacter(absl::string_view text, absl::FunctionRef<void(uint32_t, const Keys&, const Keys&)> visit);

class Ngrams {
 public:
  void Count(absl::string_view text);

  // Interpolated absolute discounting (Ney, Essen, Kneser 1994).
  void Smooth();

  // Bits that leaving the context for a shorter one costs, by its own counts.
  float BackoffBits(const Ngram& context) const;

  Ngram* Find(uint64_t key);
  // By order, then count descending, then key: the same in every run.
  std::vector<uint64_t> SortedKeys() const;
  size_t size() const { return grams_.size(); }
  uint64_t total() const { return total_; }

 private:
  absl::flat_hash_map<uint64_t, Ngram> grams_;
  uint64_t total_ = 0;
};

}  // namespace winnow

#endif  // WINNOW_TOOLS_TRAIN_NGRAMS_H_
