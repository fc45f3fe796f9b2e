// Names in disguise: written in styled letters, spaced out or mixed with digits, so that a filter
// does not see what a reader should.
#include <algorithm>

#include "core/campaign/payload_scan.h"
#include "core/text/code_points.h"
#include "core/text/normalize.h"

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

// Styled words; neighbours are joined where one of them is only a piece.
class StyledRuns {
 public:
  explicit StyledRuns(std::vector<FoundPayload>* found) : found_(found) {}
  void Letter(absl::string_view bytes) { word_.append(bytes.data(), bytes.size()); }
  void Break(bool wide) {
    if (!word_.empty()) {
      const std::string plain = Plain(word_);
      word_.clear();
      const bool piece = plain.size() <= kPiece || last_piece_;
      if (!joined_.empty() && !piece) Flush();
      joined_ += plain;
      last_piece_ = plain.size() <= kPiece;
      gap_ = 0;
    } else if (++gap_ > 2) {
      wide = true;
    }
    if (wide) Flush();
  }
  void Flush() {
    AddBrand(joined_, true, found_);
    joined_.clear();
    last_piece_ = false;
  }

 private:
  std::vector<FoundPayload>* found_;
  std::string word_;
  std::string joined_;
  bool last_piece_ = false;
  int gap_ = 0;
};

void ScanStyled(absl::string_view raw, std::vector<FoundPayload>* found) {
  StyledRuns runs(found);
  for (size_t at = 0; at < raw.size();) {
    const size_t begin = at;
    const uint32_t cp = NextCodePoint(raw, &at);
    if (cp >= 0x80 && IsStyled(cp)) {
      runs.Letter(raw.substr(begin, at - begin));
    } else {
      // A plain letter or a line's end closes the run; a space or mark may stand inside it.
      const char c = cp < 0x80 ? static_cast<char>(cp | 0x20) : ' ';
      runs.Break(cp == '\n' || (cp < 0x80 && IsPlainName(c)));
    }
  }
  runs.Break(true);
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
  if (!IsAscii(document.raw)) ScanStyled(document.raw, found);
  ScanNumbered(document, found);
}

}  // namespace winnow
