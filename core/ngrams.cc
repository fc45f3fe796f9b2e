#include "core/ngrams.h"

#include <algorithm>

#include "core/text/code_points.h"

namespace winnow {
namespace {

// Code points that no normalised text holds mark a word's edges.
constexpr uint64_t kWordStart = 1;
constexpr uint64_t kWordEnd = 2;
// A longer "word" is a name or noise: it gives no word feature, and character runs of its beginning only.
constexpr size_t kMaxWord = 24;
constexpr size_t kMaxRead = 48;
constexpr size_t kShortestRun = 3;
constexpr size_t kLongestRun = 5;
// Any odd numbers with well-spread bits: a polynomial hash, finished by multiplying and keeping the top bits.
constexpr uint64_t kBase = 0x9e3779b97f4a7c15;
constexpr uint64_t kMix = 0xd6e8feb86659fd93;

constexpr uint64_t kPairSalt = 0x243f6a8885a308d3;
constexpr uint64_t kCharSalt = 0x13198a2e03707344;

uint32_t Bucket(uint64_t hash, int bits) {
  hash ^= hash >> 32;
  hash *= kMix;
  return static_cast<uint32_t>(hash >> (64 - bits));
}

uint32_t WordId(uint64_t hash) { return Bucket(hash ^ kNgramSeed, 16); }
uint32_t PairId(uint64_t first, uint64_t second) {
  return (1u << 16) + Bucket((first * kBase + second) ^ kNgramSeed ^ kPairSalt, 16);
}
uint32_t CharId(uint64_t hash) { return (1u << 17) + Bucket(hash ^ kNgramSeed ^ kCharSalt, 17); }

// The runs of characters of one word. `cps` begins with kWordStart and ends with kWordEnd.
void CharacterRuns(const uint64_t* cps, size_t count, uint32_t token, std::vector<Ngram>* ngrams) {
  for (size_t i = 0; i < count; ++i) {
    uint64_t hash = 0;
    for (size_t n = 1; n <= kLongestRun && i + n <= count; ++n) {
      hash = hash * kBase + cps[i + n - 1] + 1;
      if (n >= kShortestRun) ngrams->push_back({CharId(hash), token});
    }
  }
}

// Scripts without spaces: each character is a token, so that single characters count as words and
// two as a pair of words; runs of three and four that stand together end at this one.
class UnspacedRuns {
 public:
  void Add(uint64_t cp, bool together, uint32_t token, std::vector<Ngram>* ngrams) {
    length_ = together ? length_ + 1 : 1;
    last_[0] = last_[1];
    last_[1] = last_[2];
    last_[2] = last_[3];
    last_[3] = cp + 1;
    const uint64_t three = (last_[1] * kBase + last_[2]) * kBase + last_[3];
    if (length_ >= 3) ngrams->push_back({CharId(three), token});
    if (length_ >= 4) ngrams->push_back({CharId(three * kBase + last_[0]), token});
  }

 private:
  uint64_t last_[4] = {};
  int length_ = 0;
};

}  // namespace

void FindNgrams(const Document& document, std::vector<Ngram>* ngrams) {
  ngrams->clear();
  ngrams->reserve(document.words_text.size() * 3);
  const absl::string_view text = document.words_text;
  uint64_t cps[kMaxRead + 2];
  uint64_t previous = 0;
  UnspacedRuns unspaced;
  for (uint32_t t = 0; t < document.tokens.size(); ++t) {
    const Token& token = document.tokens[t];
    size_t count = 1;
    uint64_t word = 0;
    cps[0] = kWordStart;
    size_t at = token.begin;
    while (at < token.end && count <= kMaxRead) {
      uint32_t cp = NextCodePoint(text, &at);
      if (cp >= '0' && cp <= '9') cp = '0';
      if (cp == 0x2019) cp = '\'';  // curly apostrophe
      word = word * kBase + cp + 1;
      cps[count++] = cp;
    }
    cps[count] = kWordEnd;
    if (count <= kMaxWord + 1) {
      ngrams->push_back({WordId(word), t});
      if (previous != 0) ngrams->push_back({PairId(previous, word), t});
    }
    if (count == 2 && IsUnspaced(static_cast<uint32_t>(cps[1]))) {
      unspaced.Add(cps[1], t > 0 && document.tokens[t - 1].end == token.begin, t, ngrams);
    } else {
      CharacterRuns(cps, count + 1, t, ngrams);
    }
    previous = word;
  }
}

std::vector<uint32_t> DistinctIds(absl::Span<const Ngram> ngrams) {
  size_t slots = 64;
  while (slots < 2 * ngrams.size() && slots < 2 * kNgramBuckets) slots *= 2;
  std::vector<uint32_t> seen(slots);  // open addressing, at most half full: id + 1, or 0
  std::vector<uint32_t> ids;
  ids.reserve(std::min<size_t>(ngrams.size(), kNgramBuckets));
  for (const Ngram& ngram : ngrams) {
    size_t at = ngram.id & (slots - 1);  // ids are hashes already
    while (seen[at] != 0 && seen[at] != ngram.id + 1) at = (at + 1) & (slots - 1);
    if (seen[at] != 0) continue;
    seen[at] = ngram.id + 1;
    ids.push_back(ngram.id);
  }
  return ids;
}

}  // namespace winnow
