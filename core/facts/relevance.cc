#include "core/facts/relevance.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include "absl/strings/str_split.h"
#include "core/document.h"
#include "core/text/code_points.h"
#include "core/text/normalize.h"

namespace winnow {
namespace {

constexpr size_t kMaxTitleWords = 40;
constexpr size_t kTellingLetters = 4;

// Words of a normalised title that tell its topic; of scripts without spaces, pairs of letters.
std::vector<std::string> TellingWords(absl::string_view title) {
  std::vector<std::string> words;
  const auto is_edge = [](char c) {
    return static_cast<uint8_t>(c) < 0x80 && !(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9');
  };
  for (size_t at = 0; at < title.size() && words.size() < kMaxTitleWords;) {
    size_t end = at;
    while (end < title.size() && !is_edge(title[end])) ++end;
    const absl::string_view word = title.substr(at, end - at);
    size_t letters = 0;
    for (size_t i = 0; i < word.size(); ++letters) NextCodePoint(word, &i);
    if (letters >= kTellingLetters || (letters > 1 && static_cast<uint8_t>(word[0]) >= 0xE0)) words.emplace_back(word);
    at = end + 1;
  }
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
  return words;
}

}  // namespace

Relevance ReadRelevance(absl::string_view thread_title, absl::string_view words_text, absl::Span<const Token> tokens) {
  Relevance relevance;
  if (thread_title.empty()) return relevance;
  const std::vector<std::string> words = TellingWords(Normalize(thread_title).text);
  if (words.empty()) return relevance;
  std::vector<bool> taken(words.size());
  uint64_t shared = 0;
  uint64_t total = 0;
  for (const Token& token : tokens) {
    const absl::string_view word = words_text.substr(token.begin, token.end - token.begin);
    total += token.cost;
    const auto found = std::lower_bound(words.begin(), words.end(), word);
    if (found == words.end() || *found != word) continue;
    shared += token.cost;
    taken[static_cast<size_t>(found - words.begin())] = true;
  }
  const auto covered = std::count(taken.begin(), taken.end(), true);
  relevance.covers = static_cast<float>(covered) / static_cast<float>(words.size());
  relevance.repeats = total == 0 ? 0 : static_cast<float>(shared) / static_cast<float>(total);
  return relevance;
}

}  // namespace winnow
