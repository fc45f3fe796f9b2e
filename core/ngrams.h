#ifndef WINNOW_CORE_NGRAMS_H_
#define WINNOW_CORE_NGRAMS_H_

#include <cstddef>
#include <cstdint>
#include <vector>

#include "absl/types/span.h"
#include "core/document.h"

namespace winnow {

// The hashed n-gram features of tier 1 (feature hashing: Weinberger et al. 2009). Each order of
// n-gram owns a region of the bucket space, so that an id tells its order:
//   [0, 2^16)       words
//   [2^16, 2^17)    pairs of neighbouring words
//   [2^17, 2^18)    runs of 3, 4 and 5 characters inside a word, its edges marked; of 3 and 4
//                   characters side by side in scripts written without spaces
// Digits are all read as '0': a price or phone number counts by its form.
inline constexpr int kNgramBits = 18;
inline constexpr uint32_t kNgramBuckets = 1u << kNgramBits;
inline constexpr int kNgramOrders = 3;  // words, word pairs, characters
inline constexpr uint64_t kNgramSeed = 0x57696e6e6f773031;

// The order an id belongs to, 0 to 2.
inline int NgramOrder(uint32_t id) { return id >= (1u << 17) ? 2 : id >= (1u << 16) ? 1 : 0; }

// An id of an n-gram, and the token (of Document::tokens) in which it ends.
struct Ngram {
  uint32_t id;
  uint32_t token;
};

// Every n-gram of the document in order, repeats included; `ngrams` is replaced.
void FindNgrams(const Document& document, std::vector<Ngram>* ngrams);

// Each id once, in the order of their first n-grams.
std::vector<uint32_t> DistinctIds(absl::Span<const Ngram> ngrams);

}  // namespace winnow

#endif  // WINNOW_CORE_NGRAMS_H_
