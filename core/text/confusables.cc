// Facts of which letters look alike, gathered for this project: those that imitate ASCII, and
// what ASCII may stand for in Cyrillic and Greek words.
#include "core/text/confusables.h"

#include <algorithm>
#include <cstddef>
#include <iterator>

#include "absl/strings/string_view.h"
#include "core/text/utf8.h"

namespace winnow {
namespace {

struct Imitation {
  uint32_t code_point;
  char letter;
  bool weak;
};

// Greek, Cyrillic, Armenian, Cherokee, Coptic and Lisu letters, in order.
constexpr Imitation kLatin[] = {
    {0x391, 'a', false},  {0x392, 'b', false},  {0x395, 'e', false},  {0x396, 'z', false},  {0x397, 'h', false},
    {0x399, 'i', false},  {0x39A, 'k', false},  {0x39C, 'm', false},  {0x39D, 'n', false},  {0x39F, 'o', false},
    {0x3A1, 'p', false},  {0x3A4, 't', false},  {0x3A5, 'y', false},  {0x3A7, 'x', false},  {0x3B1, 'a', false},
    {0x3B2, 'b', true},   {0x3B3, 'y', true},   {0x3B5, 'e', true},   {0x3B6, 'z', true},   {0x3B7, 'n', true},
    {0x3B9, 'i', false},  {0x3BA, 'k', false},  {0x3BC, 'u', true},   {0x3BD, 'v', false},  {0x3BF, 'o', false},
    {0x3C1, 'p', false},  {0x3C2, 'c', true},   {0x3C3, 'o', true},   {0x3C4, 't', true},   {0x3C5, 'u', false},
    {0x3C7, 'x', true},   {0x3C9, 'w', true},   {0x3F2, 'c', false},  {0x3F9, 'c', false},  {0x405, 's', false},
    {0x406, 'i', false},  {0x408, 'j', false},  {0x410, 'a', false},  {0x412, 'b', false},  {0x415, 'e', false},
    {0x41A, 'k', false},  {0x41C, 'm', false},  {0x41D, 'h', false},  {0x41E, 'o', false},  {0x420, 'p', false},
    {0x421, 'c', false},  {0x422, 't', false},  {0x423, 'y', false},  {0x425, 'x', false},  {0x430, 'a', false},
    {0x432, 'b', true},   {0x433, 'r', true},   {0x435, 'e', false},  {0x438, 'u', true},   {0x43A, 'k', false},
    {0x43C, 'm', true},   {0x43D, 'h', true},   {0x43E, 'o', false},  {0x43F, 'n', true},   {0x440, 'p', false},
    {0x441, 'c', false},  {0x442, 't', true},   {0x443, 'y', false},  {0x445, 'x', false},  {0x448, 'w', true},
    {0x44C, 'b', true},   {0x44F, 'r', true},   {0x455, 's', false},  {0x456, 'i', false},  {0x458, 'j', false},
    {0x474, 'v', false},  {0x475, 'v', false},  {0x4AE, 'y', false},  {0x4AF, 'y', false},  {0x4BA, 'h', false},
    {0x4BB, 'h', false},  {0x4C0, 'l', false},  {0x4CF, 'l', false},  {0x500, 'd', false},  {0x501, 'd', false},
    {0x50C, 'g', false},  {0x50D, 'g', false},  {0x51A, 'q', false},  {0x51B, 'q', false},  {0x51C, 'w', false},
    {0x51D, 'w', false},  {0x53C, 'l', false},  {0x54F, 's', false},  {0x555, 'o', false},  {0x566, 'q', false},
    {0x570, 'h', false},  {0x575, 'j', false},  {0x578, 'n', false},  {0x57D, 'u', false},  {0x581, 'g', false},
    {0x585, 'o', false},  {0x13A0, 'd', false}, {0x13A1, 'r', false}, {0x13A2, 't', false}, {0x13A5, 'i', false},
    {0x13AA, 'a', false}, {0x13AB, 'j', false}, {0x13AC, 'e', false}, {0x13B3, 'w', false}, {0x13B7, 'm', false},
    {0x13BB, 'h', false}, {0x13BD, 'y', false}, {0x13C0, 'g', false}, {0x13C3, 'z', false}, {0x13D9, 'v', false},
    {0x13DA, 's', false}, {0x13DE, 'l', false}, {0x13DF, 'c', false}, {0x13E2, 'p', false}, {0x13E6, 'k', false},
    {0x13F4, 'b', false}, {0x2C9E, 'o', false}, {0x2C9F, 'o', false}, {0x2CA2, 'p', false}, {0x2CA3, 'p', false},
    {0x2CA4, 'c', false}, {0x2CA5, 'c', false}, {0xA4D0, 'b', false}, {0xA4D1, 'p', false}, {0xA4D3, 'd', false},
    {0xA4D4, 't', false}, {0xA4D6, 'g', false}, {0xA4D7, 'k', false}, {0xA4D9, 'j', false}, {0xA4DA, 'c', false},
    {0xA4DC, 'z', false}, {0xA4DD, 'f', false}, {0xA4DF, 'm', false}, {0xA4E0, 'n', false}, {0xA4E1, 'l', false},
    {0xA4E2, 's', false}, {0xA4E3, 'r', false}, {0xA4E6, 'v', false}, {0xA4E7, 'h', false}, {0xA4EA, 'w', false},
    {0xA4EB, 'x', false}, {0xA4EC, 'y', false}, {0xA4EE, 'a', false}, {0xA4F0, 'e', false}, {0xA4F2, 'i', false},
    {0xA4F3, 'o', false}, {0xA4F4, 'u', false},
};

struct Phonetic {
  uint32_t code_point;
  char letter;
};
constexpr Phonetic kPhonetic[] = {
    {0x1DD, 'e'}, {0x250, 'a'}, {0x251, 'a'}, {0x258, 'e'}, {0x25F, 'f'}, {0x261, 'g'},  {0x265, 'h'},  {0x269, 'i'},
    {0x26F, 'm'}, {0x270, 'm'}, {0x271, 'm'}, {0x272, 'n'}, {0x273, 'n'}, {0x275, 'o'},  {0x279, 'r'},  {0x27A, 'r'},
    {0x27C, 'r'}, {0x27D, 'r'}, {0x27E, 'r'}, {0x282, 's'}, {0x287, 't'}, {0x288, 't'},  {0x289, 'u'},  {0x28C, 'v'},
    {0x28D, 'w'}, {0x28E, 'y'}, {0x290, 'z'}, {0x291, 'z'}, {0x29E, 'k'}, {0x1D09, 'i'}, {0x1D11, 'o'}, {0x1D1D, 'u'},
};

// An ASCII letter and what it imitates, each pair after the other. Capitals stand where they
// imitate another letter than the small one does.
constexpr absl::string_view kStrongCyrillic = "aаcсeеiіjјkкoоpрsѕxхyуBвHн";
constexpr absl::string_view kWeakCyrillic = "bьgдhнmмnпrгtтuиwшlӏ";
constexpr absl::string_view kStrongGreek = "aαoοvνpρiιBβNνHη";
constexpr absl::string_view kWeakGreek = "eεkκnηtτuυwωxχyγzζ";

uint32_t FindPair(absl::string_view pairs, uint32_t letter) {
  for (size_t pos = 0; pos < pairs.size();) {
    const uint32_t from = NextCodePoint(pairs, &pos);
    const uint32_t to = NextCodePoint(pairs, &pos);
    if (from == letter) return to;
  }
  return 0;
}

template <typename Entry, size_t N>
const Entry* Find(const Entry (&table)[N], uint32_t code_point) {
  const Entry* found = std::lower_bound(std::begin(table), std::end(table), code_point,
                                        [](const Entry& entry, uint32_t value) { return entry.code_point < value; });
  return found != std::end(table) && found->code_point == code_point ? found : nullptr;
}

}  // namespace

LookAlike FindLookAlike(uint32_t code_point, Script target) {
  if (target == Script::kLatin) {
    const Imitation* found = Find(kLatin, code_point);
    return found == nullptr ? LookAlike{} : LookAlike{static_cast<uint32_t>(found->letter), found->weak};
  }
  const bool cyrillic = target == Script::kCyrillic;
  if (code_point >= 0x80 || (!cyrillic && target != Script::kGreek)) return {};
  const uint32_t strong = FindPair(cyrillic ? kStrongCyrillic : kStrongGreek, code_point);
  if (strong != 0) return {strong, false};
  return {FindPair(cyrillic ? kWeakCyrillic : kWeakGreek, code_point), true};
}

uint32_t PhoneticLookAlike(uint32_t code_point) {
  const Phonetic* found = Find(kPhonetic, code_point);
  return found == nullptr ? 0 : static_cast<uint32_t>(found->letter);
}

bool IsPhonetic(uint32_t c) {
  if (c == 0x1DD) return true;
  if (c < 0x250) return false;
  // Letters of African alphabets are no mere notation: ɓ ɔ ɖ ɗ ə ɛ ɣ ɩ ɲ ʋ ʊ and the like.
  constexpr uint32_t kSpelled[] = {0x253, 0x254, 0x256, 0x257, 0x259, 0x25B, 0x260, 0x263,
                                   0x268, 0x26B, 0x272, 0x28A, 0x28B, 0x292, 0x294};
  if (c < 0x2B0) return !std::binary_search(std::begin(kSpelled), std::end(kSpelled), c);
  return (c >= 0x2C8 && c <= 0x2D1) || (c >= 0x1D00 && c <= 0x1D7F) || c == 0xA730 || c == 0xA731 || c == 0xA7AF;
}

}  // namespace winnow
