#include <doctest/doctest.h>

#include <vector>

#include "core/text/normalize.h"

namespace winnow {
namespace {

struct Case {
  const char* written;
  const char* normal;
  int count;
};

TEST_CASE("Look-alikes are undone inside words that mix scripts") {
  for (const Case& c : std::vector<Case>{
           {"раyраl", "paypal", 4},                  // Cyrillic in a Latin word
           {"Нelp", "help", 1},                      // the capital that looks like H
           {"coтрyднuчecтвo", "сотрудничество", 7},  // Latin in a Cyrillic word
           {"зapaбoтok", "заработок", 6},
           {"ϲrypt\u03BF", "crypto", 2},
           {"Βitсοin", "bitcoin", 3},  // Greek and Cyrillic
           {"fꓲnd", "find", 1},
           {"Ꮃallet", "wallet", 1},
           {"ɡɾoup", "group", 2},
       }) {
    CAPTURE(c.written);
    const Normalized result = Normalize(c.written);
    CHECK(result.text == c.normal);
    CHECK(result.look_alikes == c.count);
  }
}

TEST_CASE("Honest text is left alone") {
  for (const Case& c : std::vector<Case>{
           {"сообщение", "сообщение", 0},
           {"SMSка и vpnом", "smsка и vpnом", 0},
           {"API-шник", "api-шник", 0},
           {"TNFα and NFκB in μm", "tnfα and nfκb in μm", 0},
           {"∑ λ = π", "∑ λ = π", 0},
           {"/ɡɹiːn/ [ɡɪt]", "/ɡɹiːn/ [ɡɪt]", 0},
           {"Ɛʋegbe ɔ ɖe", "ɛʋegbe ɔ ɖe", 0},
           {"iPhoneを買った", "iphoneを買った", 0},
           {"Ελλάδα", "ελλάδα", 0},
           {"Ф\u00EBдор", "фёдор", 0},
           {"пr^2", "пr^2", 0},
           {"naïve café", "naïve café", 0},
       }) {
    CAPTURE(c.written);
    const Normalized result = Normalize(c.written);
    CHECK(result.text == c.normal);
    CHECK(result.look_alikes == c.count);
    CHECK(result.styled == 0);
  }
}

TEST_CASE("Styled letters become plain and are counted in words") {
  for (const Case& c : std::vector<Case>{
           {"𝙎𝙂𝙄88", "sgi88", 3},
           {"Ｆｒｅｅ", "free", 4},
           {"ⓦⓘⓝ", "win", 3},
           {"🅂🄻🄾🅃", "slot", 4},
           {"🇸🇱🇴🇹", "slot", 4},
           {"sᴍᴀʟʟ ᴄᴀᴘs", "small caps", 7},
           {"𝟖𝟖 𝗪𝗜𝗡", "88 win", 5},
           // Notation and flags
           {"𝑥 = 𝑎𝑏", "x = ab", 0},
           {"ℝ and ℕ", "r and n", 0},
           {"1ˢᵗ", "1st", 0},
           {"🇩🇪 🇫🇷🇪🇪", "🇩🇪 🇫🇷🇪🇪", 0},
           {"我用ＰＣ和ＡＢＣ中文", "我用pc和abc中文", 0},
           {"① ②", "1 2", 0},
       }) {
    CAPTURE(c.written);
    const Normalized result = Normalize(c.written);
    CHECK(result.text == c.normal);
    CHECK(result.styled == c.count);
  }
}

TEST_CASE("Spaced-out letters are joined, lists and initials are not") {
  for (const Case& c : std::vector<Case>{
           {"f r e e", "free", 4},
           {"get F R E E  M O N E Y now", "get free money now", 9},
           {"s.p.a.c.e.d out", "spaced out", 6},
           {"w-i-n-n-e-r!", "winner!", 6},
           {"S G I 8 8", "sgi88", 5},
           {"𝗙 𝗥 𝗘 𝗘", "free", 4},
           {"в ы и г р ы ш", "выигрыш", 7},
           {"options a b c", "options a b c", 0},
           {"a b c d e f", "a b c d e f", 0},
           {"J. R. R. Tolkien", "j. r. r. tolkien", 0},
           {"U.S.S.R. and e.g. this", "u.s.s.r. and e.g. this", 0},
           {"1 2 3 4 5 6", "1 2 3 4 5 6", 0},
           {"@S-U-M-1 you", "@s-u-m-1 you", 0},
           {"x x x x x", "x x x x x", 0},
           {"我 们 大 家 好", "我 们 大 家 好", 0},
           {"if a = b + c", "if a = b + c", 0},
       }) {
    CAPTURE(c.written);
    const Normalized result = Normalize(c.written);
    CHECK(result.text == c.normal);
    CHECK(result.spaced == c.count);
  }
}

}  // namespace
}  // namespace winnow
