// Names in disguise: written in styled letters, spaced out or mixed with digits, so that a filter
// does not see what a reader should.
#include <algorithm>
#include <string>
#include <vector>

#include "absl/strings/ascii.h"
#include "core/campaign/payload_scan.h"
#include "core/campaign/shingles.h"
#include "core/text/code_points.h"
#include "core/text/normalize.h"
#include "core/text/scripts.h"

namespace winnow {
namespace {

constexpr size_t kMinBrand = 4;
constexpr size_t kMaxBrand = 24;
// Pieces of a styled run of at most so many letters belong together: "ＧＡ Ｒ ＵＤＡ".
constexpr size_t kPiece = 3;

// Letters and digits in other clothes: full-width, mathematical, enclosed, squared.
bool IsStyled(uint32_t cp) {
  return (cp >= 0xFF10 && cp <= 0xFF19) || (cp >= 0xFF21 && cp <= 0xFF3A) || (cp >= 0xFF41 && cp <= 0xFF5A) ||
         (cp >= 0x1D400 && cp <= 0x1D7FF) || (cp >= 0x2460 && cp <= 0x24E9) || (cp >= 0x1F130 && cp <= 0x1F189) ||
         (cp >= 0x1D00 && cp <= 0x1D2B);
}

// Four single letters in a row, as in "P U L A".
bool HasSpacedLetters(absl::string_view raw) {
  int singles = 0;
  for (size_t i = 0; i + 1 < raw.size(); ++i) {
    const bool letter = absl::ascii_isalnum(static_cast<unsigned char>(raw[i]));
    const bool alone = letter && raw[i + 1] == ' ' && (i == 0 || raw[i - 1] == ' ');
    if (alone && ++singles >= 4) return true;
    if (letter && !alone) singles = 0;
  }
  return false;
}

bool IsPlainName(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

std::string Plain(absl::string_view styled) {
  std::string out;
  for (const char c : Normalize(styled).text) {
    if (IsPlainName(c)) out.push_back(c);
  }
  return out;
}

void AddBrand(const std::string& name, bool strong, std::vector<FoundPayload>* found) {
  if (name.size() < kMinBrand || name.size() > kMaxBrand) return;
  if (std::all_of(name.begin(), name.end(), [](char c) { return c >= '0' && c <= '9'; })) return;
  found->push_back({PayloadKind::kBrand, name, strong});
}

// Strokes and lines through, over and under letters. What languages write over letters is none.
bool IsMark(uint32_t cp) {
  return (cp >= 0x0332 && cp <= 0x0338) || (cp >= 0x033A && cp <= 0x033F) || cp == 0x0305 ||
         (cp >= 0x0346 && cp <= 0x036F) || (cp >= 0x20D0 && cp <= 0x20E0);
}

// Formulas are written with single styled letters; brackets and operators part them.
bool PartsFormula(uint32_t cp) {
  return cp < 0x80 && absl::string_view("\n+=*/^()[]{}<>|,;?").find(static_cast<char>(cp)) != absl::string_view::npos;
}

// Full-width letters are ordinary in East Asian text.
bool IsEastAsian(absl::string_view raw) {
  for (size_t at = 0; at < raw.size();) {
    const Script script = ScriptOf(NextCodePoint(raw, &at));
    if (script == Script::kHan || script == Script::kKana || script == Script::kHangul) return true;
  }
  return false;
}
bool IsFullWidth(uint32_t cp) { return cp >= 0xFF00 && cp <= 0xFFEF; }

// A word as written, without the marks that are strewn over it.
struct RawWord {
  std::string bytes;
  size_t letters = 0;
  size_t disguised = 0;  // letters in other clothes or under marks
  bool IsDisguised() const { return disguised >= 2 || (disguised == 1 && letters == 1); }
};

// Cuts the text into words; a line's end gives an empty one.
std::vector<RawWord> RawWords(absl::string_view raw) {
  const bool east_asian = IsEastAsian(raw);
  std::vector<RawWord> words(1);
  for (size_t at = 0; at < raw.size();) {
    const size_t begin = at;
    const uint32_t cp = NextCodePoint(raw, &at);
    RawWord& word = words.back();
    const bool styled = cp >= 0x80 && IsStyled(cp) && !(east_asian && IsFullWidth(cp));
    if (IsMark(cp)) {
      // One mark is an accent; what stands under several letters is a costume.
      word.disguised += word.letters > word.disguised;
    } else if (styled || ClassOf(cp) == CharClass::kLetter || ClassOf(cp) == CharClass::kDigit) {
      word.bytes.append(raw.data() + begin, at - begin);
      ++word.letters;
      word.disguised += styled;
    } else if (cp != 0x200B && cp != 0x200C && cp != 0x200D && cp != 0x2060 && cp != 0xFEFF) {
      if (!word.bytes.empty()) words.emplace_back();
      if (PartsFormula(cp) && !words.back().bytes.empty()) words.emplace_back();
    }
  }
  return words;
}

// A disguised name without the plain small letters that run into it, before or behind.
absl::string_view WithoutAffixes(absl::string_view word) {
  const auto is_small = [](char c) { return c >= 'a' && c <= 'z'; };
  absl::string_view name = word;
  while (!name.empty() && is_small(name.front())) name.remove_prefix(1);
  while (!name.empty() && is_small(name.back())) name.remove_suffix(1);
  return name.empty() ? word : name;
}

// Disguised words; neighbours are joined where one of them is only a piece, and single letters are.
void ScanDisguised(absl::string_view raw, std::vector<FoundPayload>* found) {
  std::string joined;
  size_t singles = 0;
  bool last_piece = false;
  bool disguised = false;
  const auto flush = [&] {
    if (disguised || singles >= kMinBrand) AddBrand(joined, true, found);
    joined.clear();
    singles = 0;
    last_piece = disguised = false;
  };
  for (const RawWord& word : RawWords(raw)) {
    const bool single = word.letters == 1;
    if (!single && !word.IsDisguised()) {
      flush();
      continue;
    }
    const bool piece = word.letters <= kPiece;
    if (!joined.empty() && !piece && !last_piece) flush();
    joined += Plain(WithoutAffixes(word.bytes));
    singles += single;
    disguised |= word.IsDisguised();
    last_piece = piece;
  }
  flush();
}

// Plain words that end in two digits or more ("alexis17"): weak, since product names look alike.
void ScanNumbered(const Document& document, std::vector<FoundPayload>* found) {
  const absl::string_view text = document.words_text;
  for (const Token& token : document.tokens) {
    if (!token.code_like) continue;
    const absl::string_view word = text.substr(token.begin, token.end - token.begin);
    const size_t letters =
        std::find_if(word.begin(), word.end(), [](char c) { return c < 'a' || c > 'z'; }) - word.begin();
    const absl::string_view rest = word.substr(letters);
    const bool digits = std::all_of(rest.begin(), rest.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (letters >= 3 && digits && rest.size() >= 2 && rest.size() <= 4) AddBrand(std::string(word), false, found);
  }
}

}  // namespace

void ScanBrands(const Document& document, std::vector<FoundPayload>* found) {
  if (!IsAscii(document.raw) || HasSpacedLetters(document.raw)) ScanDisguised(document.raw, found);
  ScanNumbered(document, found);
}

}  // namespace winnow
