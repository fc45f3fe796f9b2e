#include "core/text/normalize.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace winnow {
namespace {

struct Case {
  const char* written;
  const char* normal;
};

TEST_CASE("Normalize folds case, forms and spaces") {
  for (const Case& c : std::vector<Case>{
           {"", ""},
           {"  Hello,\t\r\n  World!  ", "hello, world!"},
           {"\xEF\xAC\x81nd", "find"},
           {"Stra\xC3\x9F"
            "e",
            "strasse"},
           {"e\xCC\x81t\xC3\xA9", "\xC3\xA9t\xC3\xA9"},
           {"\xC4\xB0stanbul", "istanbul"},
           {"ПРИВЕТ Ёж", "привет ёж"},
           {"don’t – “so”", "don't - \"so\""},
           {"a\xC2\xA0"
            "b\xE3\x80\x80"
            "c",
            "a b c"},
           {"v1.2.3 at 10:00", "v1.2.3 at 10:00"},
           {"Tiếng Việt", "tiếng việt"},
           {"한국어 テキスト 中文", "한국어 テキスト 中文"},
           {"हिन्दी में", "हिन्दी में"},
       }) {
    CHECK(Normalize(c.written).text == c.normal);
  }
}

TEST_CASE("Broken UTF-8 is repaired and counted") {
  CHECK(RepairUtf8("a\x80z") == "a\xEF\xBF\xBDz");
  CHECK(RepairUtf8("\xE2\x82") == "\xEF\xBF\xBD");
  CHECK(RepairUtf8("\xC0\xAF") == "\xEF\xBF\xBD\xEF\xBF\xBD");
  CHECK(RepairUtf8("\xED\xA0\x80") == "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD");
  CHECK(RepairUtf8("\xF4\x90\x80\x80") == "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD");
  CHECK(Normalize("ab\xFF"
                  "cd")
            .repaired == 1);
  CHECK(Normalize("ab\xFF"
                  "cd")
            .chars == 5);
  CHECK(Normalize("good").repaired == 0);
}

TEST_CASE("Clip keeps both ends at character boundaries") {
  CHECK(Clip("short") == "short");
  std::string longer;
  for (int i = 0; i < 30000; ++i) longer += "\xE4\xB8\xAD";
  const std::string clipped = Clip(longer);
  CHECK(clipped.size() <= 64 * 1024 + 1);
  CHECK(clipped.size() >= 64 * 1024 - 8);
  CHECK(RepairUtf8(clipped) == clipped);
}

TEST_CASE("Invisible characters are dropped; those that hide are counted") {
  struct Hidden {
    const char* written;
    const char* normal;
    int count;
  };
  for (const Hidden& c : std::vector<Hidden>{
           {"pay\u200Bpal", "paypal", 1},
           {"fr\u00ADee", "free", 1},
           {"v\u2060i\uFEFFp", "vip", 2},
           {"abc \u202Edcba", "abc dcba", 1},
           {"hello \u200B world", "hello world", 0},
           {"\uFEFFhello", "hello", 0},
           {"می\u200Cخواهم", "میخواهم", 0},
           {"क्\u200Dष", "क्ष", 0},
           {"👩\u200D💻 ok", "👩💻 ok", 0},
           {"❤\uFE0F", "❤", 0},
           {"🏴\U000E0067\U000E0062\U000E007F", "🏴", 0},
           {"a\U000E0067\U000E0062", "a", 2},
           {"a\uFE0F\uFE0F\uFE0F", "a", 3},
           {"x \u200B\u200B\u200B\u200B y", "x y", 4},
           {"\u202A+49 123\u202C call", "+49 123 call", 0},
       }) {
    CAPTURE(c.written);
    CHECK(Normalize(c.written).text == c.normal);
    CHECK(Normalize(c.written).invisible == c.count);
  }
}

TEST_CASE("Floods of combining marks are trimmed, spelling is not") {
  std::string zalgo;
  for (char c : std::string("help")) {
    zalgo += c;
    for (int i = 0; i < 20; ++i) zalgo += "\u0316";
  }
  const Normalized trimmed = Normalize(zalgo);
  CHECK(trimmed.combining == 4 * 18);
  CHECK(trimmed.text.size() == 4 * (1 + 2 * 2));
  CHECK(Normalize("s\u0336o\u0336l\u0336d").text == "sold");
  CHECK(Normalize("s\u0336o\u0336l\u0336d").combining == 3);
  CHECK(Normalize("Tiếng Việt ở đây").combining == 0);
  CHECK(Normalize("ᾧ ἄλφα").combining == 0);
  CHECK(Normalize("שָׁלוֹם").combining == 0);
  CHECK(Normalize("a ≠ b").text == "a ≠ b");
}

TEST_CASE("Emoji are counted by picture") {
  CHECK(Normalize("hi 😀😀").emoji == 2);
  CHECK(Normalize("👍🏽").emoji == 1);
  CHECK(Normalize("🇩🇪🇫🇷").emoji == 2);
  CHECK(Normalize("1. 2# 3*").emoji == 0);
  CHECK(Normalize("⭐ ok").emoji == 1);
}

TEST_CASE("Normalize is idempotent") {
  for (const char* text : {"a b  c d", "a b  c  d  e  f  g h", "раyраl f r e e", "Ḧ̸̛̬e̶l", "¨x", "x ¨", "′″", "ǅ ŉ ᾳ",
                           "a b c d.e.f.g.h", "𝗙 𝗥 𝗘 𝗘", "sᴍᴀʟʟ ᴄᴀᴘs", "ﷺ", "İıi̇", "Σίσυφος", "가각", "vpnом"}) {
    const std::string once = Normalize(text).text;
    CHECK(Normalize(once).text == once);
  }
}

}  // namespace
}  // namespace winnow
