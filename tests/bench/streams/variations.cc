// What an evader changes from copy to copy.
#include <algorithm>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/str_split.h"
#include "tests/bench/streams/campaigns.h"

namespace winnow::streams {
namespace {

const std::vector<std::string>& Emoji() {
  static const auto* const emoji =
      new std::vector<std::string>{"🔥", "🚀", "🙏", "😀", "✨", "💯", "👍", "😍", "🎉", "💰", "❤️", "⭐"};
  return *emoji;
}

std::string SomeEmoji(Random* random) {
  std::string out;
  for (uint32_t i = 0; i <= random->Below(3); ++i) out += random->Pick(Emoji());
  return out;
}

// Cyrillic letters that look like Latin ones.
std::string LookAlikes(const std::string& text, Random* random) {
  std::string out;
  for (const char c : text) {
    const bool swap = random->Chance(0.25);
    if (swap && c == 'a') {
      out += "а";
    } else if (swap && c == 'e') {
      out += "е";
    } else if (swap && c == 'o') {
      out += "о";
    } else {
      out.push_back(c);
    }
  }
  return out;
}

std::string ZeroWidth(const std::string& text, Random* random) {
  std::string out;
  for (const char c : text) {
    const bool inside = (static_cast<uint8_t>(c) & 0xC0) == 0x80;
    if (!inside && random->Chance(0.15)) out += "\xE2\x80\x8B";
    out.push_back(c);
  }
  return out;
}

// One word with a space between its letters.
std::string SpacedWord(const std::string& text, Random* random) {
  std::vector<std::string> words = absl::StrSplit(text, ' ');
  std::string& word = words[random->Below(static_cast<uint32_t>(words.size()))];
  const bool ascii = std::all_of(word.begin(), word.end(), [](char c) { return static_cast<uint8_t>(c) < 0x80; });
  if (ascii && word.size() > 4) {
    std::string spaced;
    for (const char c : word) spaced += {c, ' '};
    spaced.pop_back();
    word = spaced;
  }
  return absl::StrJoin(words, " ");
}

const std::vector<std::string>& HonestParagraphs() {
  static const auto* const paragraphs = new std::vector<std::string>{
      "I have been reading this thread since yesterday and learned a lot from the answers.",
      "On my old machine the second workaround did the trick, on the new one it did not.",
      "The weather was awful here, so I finally cleaned the garage and found the missing cable.",
      "Somebody should collect all of these hints on one page, it would save newcomers an evening."};
  return *paragraphs;
}

}  // namespace

std::string Vary(const std::string& text, Random* random, std::string* flavour) {
  switch (random->Below(8)) {
    case 0:
    case 1:
      *flavour = "suffix";
      return absl::StrCat(text, " ", random->Noise(5 + static_cast<int>(random->Below(5))));
    case 2:
      *flavour = "prefix";
      return absl::StrCat(random->Noise(6), " ", text);
    case 3:
      *flavour = "emoji";
      return absl::StrCat(SomeEmoji(random), " ", text, " ", SomeEmoji(random));
    case 4:
      *flavour = "look_alikes";
      return LookAlikes(text, random);
    case 5:
      *flavour = "zero_width";
      return ZeroWidth(text, random);
    case 6:
      *flavour = "spaced";
      return SpacedWord(text, random);
    default:
      break;
  }
  *flavour = "glued";
  return absl::StrCat(text, "\n\n", random->Pick(HonestParagraphs()));
}

}  // namespace winnow::streams
