#include "core/text/styled.h"

#include <utf8proc.h>

#include <algorithm>
#include <iterator>

#include "absl/strings/string_view.h"

namespace winnow {
namespace {

bool In(uint32_t c, uint32_t first, uint32_t last) { return c - first <= last - first; }

// Alphabets of styled letters that stand in order.
struct Alphabet {
  uint32_t first, last;
  uint32_t plain;  // what `first` shows
};
constexpr Alphabet kAlphabets[] = {
    {0x249C, 0x24B5, 'a'},    // parenthesised
    {0x24B6, 0x24CF, 'A'},    // circled
    {0x24D0, 0x24E9, 'a'},    //
    {0xFF10, 0xFF19, '0'},    // full-width
    {0xFF21, 0xFF3A, 'A'},    //
    {0xFF41, 0xFF5A, 'a'},    //
    {0x1D7CE, 0x1D7D7, '0'},  // mathematical digits: bold, double-struck, sans, sans bold, typewriter
    {0x1D7D8, 0x1D7E1, '0'}, {0x1D7E2, 0x1D7EB, '0'}, {0x1D7EC, 0x1D7F5, '0'},
    {0x1D7F6, 0x1D7FF, '0'}, {0x1F110, 0x1F129, 'A'},  // parenthesised
    {0x1F130, 0x1F149, 'A'},                           // squared
    {0x1F150, 0x1F169, 'A'},                           // circled, black
    {0x1F170, 0x1F189, 'A'},                           // squared, black
};

// Letters of mathematical alphabets that stand among the letter-like symbols, and raised letters.
bool IsLetterLike(uint32_t c) {
  switch (c) {
    case 0x2102:
    case 0x210A:
    case 0x210B:
    case 0x210C:
    case 0x210D:
    case 0x210E:
    case 0x2110:
    case 0x2111:
    case 0x2112:
    case 0x2113:
    case 0x2115:
    case 0x2119:
    case 0x211A:
    case 0x211B:
    case 0x211C:
    case 0x211D:
    case 0x2124:
    case 0x2128:
    case 0x212C:
    case 0x212D:
    case 0x212F:
    case 0x2130:
    case 0x2131:
    case 0x2133:
    case 0x2134:
    case 0x2139:
      return true;
    default:
      return In(c, 0x1D2C, 0x1D6A) || In(c, 0x2B0, 0x2B8) || In(c, 0x2090, 0x209C) || c == 0x2071 || c == 0x207F;
  }
}

uint32_t CompatibilityLetter(uint32_t c) {
  utf8proc_int32_t buffer[8];
  int last_class = 0;
  const auto options = static_cast<utf8proc_option_t>(UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE);
  const utf8proc_ssize_t size =
      utf8proc_decompose_char(static_cast<utf8proc_int32_t>(c), buffer, 8, options, &last_class);
  return size == 1 && static_cast<uint32_t>(buffer[0]) != c ? static_cast<uint32_t>(buffer[0]) : 0;
}

// ISO 3166-1 alpha-2 and the few other flags in use.
constexpr absl::string_view kCountries =
    "ACADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZCACCCDCFCGCHCICKCLCMCNCOCPCRCUCVCWCXCY"
    "CZDEDGDJDKDMDODZEAECEEEGEHERESETEUFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHUICIDIEILIMINIOIQIR"
    "ISITJEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZNANCNENFNGNI"
    "NLNONPNRNUNZOMPAPEPFPGPHPKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSXSYSZTATCTDTFTGTHTJTKTL"
    "TMTNTOTRTTTVTWTZUAUGUMUNUSUYUZVAVCVEVGVIVNVUWFWSXKYEYTZAZMZW";

bool IsCountry(uint32_t first, uint32_t second) {
  for (size_t i = 0; i + 1 < kCountries.size(); i += 2) {
    if (static_cast<uint32_t>(kCountries[i]) == first && static_cast<uint32_t>(kCountries[i + 1]) == second)
      return true;
  }
  return false;
}

bool IsIndicator(uint32_t c) { return In(c, 0x1F1E6, 0x1F1FF); }

struct Small {
  uint32_t code_point;
  char letter;
};
constexpr Small kSmallCapitals[] = {
    {0x262, 'g'},  {0x26A, 'i'},  {0x274, 'n'},  {0x280, 'r'},  {0x28F, 'y'},  {0x299, 'b'},  {0x29C, 'h'},
    {0x29F, 'l'},  {0x1D00, 'a'}, {0x1D04, 'c'}, {0x1D05, 'd'}, {0x1D07, 'e'}, {0x1D0A, 'j'}, {0x1D0B, 'k'},
    {0x1D0D, 'm'}, {0x1D0F, 'o'}, {0x1D18, 'p'}, {0x1D1B, 't'}, {0x1D1C, 'u'}, {0x1D20, 'v'}, {0x1D21, 'w'},
    {0x1D22, 'z'}, {0xA730, 'f'}, {0xA731, 's'}, {0xA7AF, 'q'},
};

}  // namespace

uint32_t StyledLetter(uint32_t c) {
  if (c < 0x2B0 || In(c, 0x2B9, 0x1D2B) || In(c, 0x3000, 0xFF0F)) return 0;
  if (In(c, 0x1D400, 0x1D7CB) || IsLetterLike(c)) return CompatibilityLetter(c);
  if (c < 0x249C) return 0;
  for (const Alphabet& alphabet : kAlphabets) {
    if (In(c, alphabet.first, alphabet.last)) return alphabet.plain + (c - alphabet.first);
  }
  return 0;
}

size_t IndicatorRun(const std::vector<uint32_t>& text, size_t at, bool* letters) {
  size_t end = at;
  while (end < text.size() && IsIndicator(text[end])) ++end;
  bool flags = (end - at) % 2 == 0;
  for (size_t i = at; flags && i < end; i += 2) {
    flags = IsCountry(IndicatorLetter(text[i]), IndicatorLetter(text[i + 1]));
  }
  *letters = !flags;
  return end - at;
}

uint32_t SmallCapital(uint32_t c) {
  if (c < 0x262) return 0;
  const Small* found = std::lower_bound(std::begin(kSmallCapitals), std::end(kSmallCapitals), c,
                                        [](const Small& small, uint32_t value) { return small.code_point < value; });
  return found != std::end(kSmallCapitals) && found->code_point == c ? static_cast<uint32_t>(found->letter) : 0;
}

}  // namespace winnow
