// Words that mix scripts to look like other words.
#include <algorithm>

#include "core/text/confusables.h"
#include "core/text/glyphs.h"
#include "core/text/styled.h"

namespace winnow {
namespace {

constexpr int kFewestStyled = 3;  // letters of a styled word: less is notation, as in mathematics
constexpr int kFewestSmallCapitals = 2;
constexpr size_t kFewestPhonetic = 3;

enum class Letter : uint8_t { kNone, kLatin, kCyrillic, kGreek, kForeign, kPhonetic, kNeutral };

// kNeutral: goes on with a word of any script. kNone: ends it.
Letter ClassOf(uint32_t c) {
  if (c < 0x80) return c - 'a' < 26 ? Letter::kLatin : IsDigit(c) ? Letter::kNeutral : Letter::kNone;
  if (IsPhonetic(c)) return Letter::kPhonetic;
  switch (ScriptOf(c)) {
    case Script::kLatin:
      return Letter::kLatin;
    case Script::kCyrillic:
      return IsMark(c) ? Letter::kNeutral : Letter::kCyrillic;
    case Script::kGreek:
      return FindLookAlike(c, Script::kLatin).code_point != 0 || IsLetter(c) ? Letter::kGreek : Letter::kNone;
    case Script::kArmenian:
    case Script::kCherokee:
      return Letter::kForeign;
    default:
      if (IsMark(c)) return Letter::kNeutral;
      return FindLookAlike(c, Script::kLatin).code_point != 0 ? Letter::kForeign : Letter::kNone;
  }
}

LookAlike Find(const Glyph& glyph, Script target) {
  const LookAlike found = FindLookAlike(glyph.source, target);
  return found.code_point != 0 ? found : FindLookAlike(glyph.code_point, target);
}

struct Word {
  Glyph* begin;
  Glyph* end;
  int latin = 0, cyrillic = 0, greek = 0, foreign = 0, phonetic = 0, styled = 0;
  int switches = 0;  // between scripts
};

Word ReadWord(Glyph* begin, Glyph* text_end) {
  Word word{begin, begin};
  Letter before = Letter::kNone;
  for (; word.end < text_end; ++word.end) {
    const Letter letter = ClassOf(word.end->code_point);
    if (letter == Letter::kNone) break;
    word.styled += word.end->styled;
    if (letter == Letter::kNeutral) continue;
    word.latin += letter == Letter::kLatin;
    word.cyrillic += letter == Letter::kCyrillic;
    word.greek += letter == Letter::kGreek;
    word.foreign += letter == Letter::kForeign;
    word.phonetic += letter == Letter::kPhonetic;
    word.switches += before != Letter::kNone && letter != before;
    before = letter;
  }
  return word;
}

// How badly the word fits `target`: letters that look like none of its, then those that do weakly.
struct Misfit {
  int impossible = 0;
  int weak = 0;
};

Misfit Fit(const Word& word, Script target) {
  const Letter own = target == Script::kLatin      ? Letter::kLatin
                     : target == Script::kCyrillic ? Letter::kCyrillic
                                                   : Letter::kGreek;
  Misfit misfit;
  for (const Glyph* g = word.begin; g < word.end; ++g) {
    const Letter letter = ClassOf(g->code_point);
    if (letter == own || letter == Letter::kNeutral) continue;
    if (letter == Letter::kPhonetic && target == Script::kLatin) continue;
    const LookAlike found = Find(*g, target);
    misfit.impossible += found.code_point == 0;
    misfit.weak += found.weak;
  }
  return misfit;
}

// A Latin name with a Russian ending ("vpnом"), and notation with one Greek letter ("tnfα", "μm"),
// are honest mixtures.
bool IsHonestMixture(const Word& word) {
  const int others = word.cyrillic + word.foreign;
  if (word.greek == 1 && others == 0) {
    for (const Glyph* g = word.begin; g < word.end; ++g) {
      if (ClassOf(g->code_point) == Letter::kGreek) return g->code_point != 0x3BF;  // omicron has no use of its own
    }
  }
  const bool name_first = ClassOf(word.begin->code_point) == Letter::kLatin;
  return word.switches == 1 && name_first && word.latin >= 2 && word.cyrillic == 2 && word.greek + word.foreign == 0;
}

void MapTo(const Word& word, Script target, Normalized* counts) {
  const Letter own = target == Script::kLatin      ? Letter::kLatin
                     : target == Script::kCyrillic ? Letter::kCyrillic
                                                   : Letter::kGreek;
  for (Glyph* g = word.begin; g < word.end; ++g) {
    const Letter letter = ClassOf(g->code_point);
    if (letter == own || letter == Letter::kNeutral || letter == Letter::kPhonetic) continue;
    g->code_point = Find(*g, target).code_point;
    // Phones type the Latin "ë" and "ï" in Russian and Ukrainian words; that hides nothing.
    counts->look_alikes += g->source != 0xEB && g->source != 0xCB && g->source != 0xEF && g->source != 0xCF;
  }
}

void UndoMixture(const Word& word, Normalized* counts) {
  const int scripts = (word.latin > 0) + (word.cyrillic > 0) + (word.greek > 0) + (word.foreign > 0);
  if (scripts < 2 || IsHonestMixture(word)) return;
  struct Target {
    Script script;
    int letters;
  };
  const Target targets[] = {
      {Script::kLatin, word.latin}, {Script::kCyrillic, word.cyrillic}, {Script::kGreek, word.greek}};
  const Target* best = nullptr;
  Misfit best_misfit;
  for (const Target& target : targets) {
    if (target.letters == 0) continue;
    const Misfit misfit = Fit(word, target.script);
    if (misfit.impossible > 0) continue;
    const bool better = best == nullptr || misfit.weak < best_misfit.weak ||
                        (misfit.weak == best_misfit.weak && target.letters > best->letters);
    if (better) best = &target, best_misfit = misfit;
  }
  // Of two letters, a weak likeness is more likely notation ("пr").
  const int letters = word.latin + word.cyrillic + word.greek + word.foreign;
  if (best != nullptr && (letters > 2 || best_misfit.weak == 0)) MapTo(word, best->script, counts);
}

// Small capitals and turned letters, where every letter of the word can be read that way and it
// does not stand in the slashes or brackets of phonetic notation.
void UndoPhonetic(const Word& word, bool notation, Normalized* counts) {
  if (word.phonetic == 0 || notation || word.cyrillic + word.greek + word.foreign > 0) return;
  int small = 0, letters = 0;
  for (const Glyph* g = word.begin; g < word.end; ++g) {
    const uint32_t c = g->code_point;
    letters += ClassOf(c) != Letter::kNeutral;
    small += SmallCapital(c) != 0;
    if (IsPhonetic(c) && SmallCapital(c) == 0 && PhoneticLookAlike(c) == 0) return;
  }
  const bool all_small = small == word.phonetic;
  if (all_small ? small < kFewestSmallCapitals : letters < static_cast<int>(kFewestPhonetic)) return;
  for (Glyph* g = word.begin; g < word.end; ++g) {
    if (!IsPhonetic(g->code_point)) continue;
    const uint32_t plain = SmallCapital(g->code_point);
    g->code_point = plain != 0 ? plain : PhoneticLookAlike(g->code_point);
    ++(all_small ? counts->styled : counts->look_alikes);
  }
}

bool IsNotationMark(uint32_t c) { return c == '/' || c == '[' || c == ']'; }

bool IsFullWidth(uint32_t c) { return c - 0xFF00 < 0x60; }

}  // namespace

void UndoLookAlikes(std::vector<Glyph>* text, Normalized* counts) {
  Glyph* const text_begin = text->data();
  Glyph* const text_end = text_begin + text->size();
  // Full-width letters are ordinary in East Asian text.
  const bool east_asian = std::any_of(text_begin, text_end, [](const Glyph& g) {
    return g.code_point >= 0x3041 && (HasNoSpaces(ScriptOf(g.code_point)) || ScriptOf(g.code_point) == Script::kHangul);
  });
  int styled = 0;
  bool styled_words = false;
  for (Glyph* g = text_begin; g < text_end;) {
    if (ClassOf(g->code_point) == Letter::kNone) {
      ++g;
      continue;
    }
    const Word word = ReadWord(g, text_end);
    const bool notation = (g > text_begin && IsNotationMark(g[-1].code_point)) ||
                          (word.end < text_end && IsNotationMark(word.end->code_point));
    if (word.styled > 0 && !(east_asian && IsFullWidth(g->source))) {
      styled += word.styled;
      styled_words = styled_words || word.styled >= kFewestStyled;
    }
    UndoMixture(word, counts);
    UndoPhonetic(ReadWord(g, word.end), notation, counts);
    g = word.end;
  }
  if (styled_words) counts->styled += styled;
}

}  // namespace winnow
