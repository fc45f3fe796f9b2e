#include "core/facts/lexicon/lexicon.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>

#include "absl/strings/str_split.h"
#include "core/document.h"
#include "core/text/code_points.h"
#include "core/text/words.h"

namespace winnow {
namespace {

bool HasUnspaced(absl::string_view entry) {
  for (size_t at = 0; at < entry.size();) {
    if (IsUnspaced(NextCodePoint(entry, &at))) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("every entry of the lexicon is a form that normalised text can have") {
  for (absl::Span<const LexiconLine> lexicon : AllLexicons()) {
    for (const LexiconLine& line : lexicon) {
      std::set<std::string> seen;
      for (absl::string_view piece : absl::StrSplit(line.words, '|')) {
        std::string entry(piece);
        CAPTURE(entry);
        CHECK(seen.insert(entry).second);
        if (HasUnspaced(entry)) continue;
        const bool stem = entry.back() == '*';
        if (stem) entry.pop_back();
        CHECK(Normalize(entry).text == entry);
        size_t words = 0;
        Token token;
        for (WordSplitter splitter(entry); splitter.Next(&token);) ++words;
        CHECK(words == static_cast<size_t>(std::count(entry.begin(), entry.end(), ' ') + 1));
        CHECK(words <= (stem ? 1 : 3));
      }
    }
  }
}

}  // namespace winnow
