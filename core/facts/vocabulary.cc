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

using Keys = std::vector<std::pair<uint64_t, uint32_t>>;  // hash, first token

// Calls run(count, first token) for each distinct hash.
template <typename Run>
void EachDistinct(Keys* keys, Run run) {
  std::sort(keys->begin(), keys->end());
  for (size_t i = 0; i < keys->size();) {
    size_t end = i;
    while (end < keys->size() && (*keys)[end].first == (*keys)[i].first) ++end;
    run(static_cast<int32_t>(end - i), (*keys)[i].second);
    i = end;
  }
}

}  // namespace

Vocabulary ReadVocabulary(absl::string_view words_text, absl::Span<const Token> tokens) {
  Vocabulary vocabulary;
  tokens = tokens.subspan(0, kMaxTokens);
  vocabulary.tokens = static_cast<int32_t>(tokens.size());
  Keys words;
  Keys pairs;
  for (uint32_t i = 0; i < tokens.size(); ++i) {
    const Token& token = tokens[i];
    words.emplace_back(HashOf(words_text.substr(token.begin, token.end - token.begin)), i);
    if (i > 0) pairs.emplace_back(words[i - 1].first * 31 + words[i].first, i);
    const int32_t letters = PlainLetters(words_text, token);
    vocabulary.letters += letters;
    if (token.cost > static_cast<uint32_t>(letters) * kAbsurdPerLetter) vocabulary.gibberish += letters;
  }
  EachDistinct(&words, [&](int32_t count, uint32_t first) {
    ++vocabulary.distinct;
    if (tokens[first].cost >= kUncommon &&
        (count > vocabulary.top_count || (count == vocabulary.top_count && first < vocabulary.top_token))) {
      vocabulary.top_count = count;
      vocabulary.top_token = first;
    }
  });
  EachDistinct(&pairs, [&](int32_t count, uint32_t) { vocabulary.repeated_pairs += count - 1; });
  return vocabulary;
}

}  // namespace winnow
