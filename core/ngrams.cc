#include "core/ngrams.h"

#include "core/text/code_points.h"

namespace winnow {
namespace {

// Code points that no normalised text holds mark a word's edges.
constexpr uint64_t kWordStart = 1;
constexpr uint64_t kWordEnd = 2;
// A longer "word" is a name or noise: it gives no word feature, and character runs of its beginning only.
constexpr size_t kMaxWord = 24;
constexpr size_t kMaxRead = 48;
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
void CharacterRuns(const uint64_t* cps, size_t count, bool wide, uint32_t token, std::vector<Ngram>* ngrams) {
  const size_t shortest = wide ? 1 : 3;
  const size_t longest = wide ? 3 : 5;
  const size_t from = wide ? 1 : 0;  // edges say nothing where words have none
  const size_t to = wide ? count - 1 : count;
  for (size_t i = from; i < to; ++i) {
    uint64_t hash = 0;
    for (size_t n = 1; n <= longest && i + n <= to; ++n) {
      hash = hash * kBase + cps[i + n - 1] + 1;
      if (n >= shortest) ngrams->push_back({CharId(hash), token});
    }
  }
}

}  // namespace

void FindNgrams(const Document& document, std::vector<Ngram>* ngrams) {
  ngrams->clear();
  ngrams->reserve(document.words_text.size() * 3);
  const absl::string_view text = document.words_text;
  uint64_t cps[kMaxRead + 2];
  uint64_t previous = 0;
  for (uint32_t t = 0; t < document.tokens.size(); ++t) {
    const Token& token = document.tokens[t];
    size_t count = 1;
    bool wide = false;
    uint64_t word = 0;
    cps[0] = kWordStart;
    size_t at = token.begin;
    while (at < token.end && count <= kMaxRead) {
      uint32_t cp = NextCodePoint(text, &at);
      if (cp >= '0' && cp <= '9') cp = '0';
      wide = wide || IsUnspaced(cp);
      word = word * kBase + cp + 1;
      cps[count++] = cp;
    }
    cps[count] = kWordEnd;
    if (count <= kMaxWord + 1) {
      ngrams->push_back({WordId(word), t});
      if (previous != 0) ngrams->push_back({PairId(previous, word), t});
    }
    CharacterRuns(cps, count + 1, wide, t, ngrams);
    previous = word;
  }
}

}  // namespace winnow
