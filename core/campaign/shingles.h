#ifndef WINNOW_CORE_CAMPAIGN_SHINGLES_H_
#define WINNOW_CORE_CAMPAIGN_SHINGLES_H_

#include <array>
#include <cstdint>

#include "core/campaign/hash.h"

namespace winnow {

// What a code point is to a shingle.
enum class CharClass : uint8_t {
  kSeparator,  // spaces, punctuation, symbols, emoji: any run of them is one space
  kDigit,      // any run of digits is one
  kLetter,     // of a script with spaces between words
  kIdeograph,  // of a script without: carries a morpheme by itself
};
CharClass ClassOf(uint32_t code_point);

// The running shingles of a text: of the last five characters in scripts with letters, of the last
// two where a character is a word. Emoji, punctuation and the digits of numbers make no difference.
class Shingler {
 public:
  explicit Shingler(uint64_t salt) : salt_(Mix64(salt ^ 0x51C0DE)) {}

  // Takes one code point; true where it ends a shingle, which is then in hash().
  bool Push(uint32_t code_point, CharClass char_class) {
    uint64_t unit = code_point;
    if (char_class == CharClass::kSeparator) unit = ' ';
    if (char_class == CharClass::kDigit) unit = '0';
    if (char_class <= CharClass::kDigit && unit == last_[4]) return false;
    last_ = {last_[1], last_[2], last_[3], last_[4], unit};
    if (unit == ' ') return false;
    constexpr uint64_t kMultiplier = 0x9E3779B97F4A7C15u;
    if (char_class == CharClass::kIdeograph) {
      hash_ = Mix64((last_[3] * kMultiplier + last_[4]) ^ salt_);
      return last_[3] != ' ';
    }
    uint64_t sum = 0;
    for (const uint64_t one : last_) sum = sum * kMultiplier + one;
    hash_ = Mix64(sum ^ salt_);
    return true;
  }
  uint64_t hash() const { return hash_; }

 private:
  uint64_t salt_;
  uint64_t hash_ = 0;
  std::array<uint64_t, 5> last_{' ', ' ', ' ', ' ', ' '};
};

}  // namespace winnow

#endif  // WINNOW_CORE_CAMPAIGN_SHINGLES_H_
