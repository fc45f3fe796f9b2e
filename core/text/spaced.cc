// Letters spaced out so that no word is left to match.
#include <algorithm>

#include "core/text/glyphs.h"
#include "core/text/scripts.h"

namespace winnow {
namespace {

constexpr size_t kFewest = 4;         // members of a run: "a b c" is a list
constexpr size_t kFewestDotted = 5;   // "u.s.s.r." is an abbreviation
constexpr size_t kFewestLetters = 3;  // of them letters, the rest digits, where spaces separate; else kFewest

bool IsWordCharacter(uint32_t c) { return IsDigit(c) || IsLetter(c) || IsMark(c); }

bool IsMember(uint32_t c) {
  if (c < 0x80) return IsDigit(c) || c - 'a' < 26;
  const Script script = ScriptOf(c);
  return (script == Script::kLatin || script == Script::kCyrillic || script == Script::kGreek ||
          script == Script::kArmenian || script == Script::kCherokee) &&
         IsLetter(c);
}

bool IsSeparator(uint32_t c) {
  return c == ' ' || c == '.' || c == '-' || c == '_' || c == '*' || c == '|' || c == '~' || c == 0xB7 || c == 0x2022 ||
         c == 0x2219;
}

// A run of single letters with one kind of separator.
struct Run {
  std::vector<size_t> begins;  // of members
  size_t end = 0;              // behind the last member
};

size_t MemberEnd(const std::vector<Glyph>& text, size_t at) {
  do ++at;
  while (at < text.size() && text[at].code_point >= 0x300 && IsMark(text[at].code_point));
  return at;
}

bool StandsAlone(const std::vector<Glyph>& text, size_t at, size_t end) {
  return IsMember(text[at].code_point) && (end == text.size() || !IsWordCharacter(text[end].code_point));
}

void ReadRun(const std::vector<Glyph>& text, size_t at, Run* run) {
  run->begins.assign(1, at);
  run->end = MemberEnd(text, at);
  if (run->end == text.size() || !IsSeparator(text[run->end].code_point)) return;
  const uint32_t separator = text[run->end].code_point;
  while (run->end < text.size() && text[run->end].code_point == separator) {
    size_t next = run->end + 1;
    while (separator == ' ' && next < text.size() && text[next].code_point == ' ') ++next;
    if (next == text.size() || !IsMember(text[next].code_point)) return;
    const size_t end = MemberEnd(text, next);
    if (!StandsAlone(text, next, end)) return;
    run->begins.push_back(next);
    run->end = end;
  }
}

bool IsSpacedWord(const std::vector<Glyph>& text, const Run& run) {
  const size_t members = run.begins.size();
  if (members < kFewest) return false;
  const uint32_t separator = text[run.begins[1] - 1].code_point;
  if (separator == '.' && members < kFewestDotted) return false;
  size_t letters = 0;
  bool in_order = true, all_same = true;
  for (size_t i = 0; i < members; ++i) {
    const uint32_t c = text[run.begins[i]].code_point;
    letters += !IsDigit(c);
    if (i == 0) continue;
    const uint32_t before = text[run.begins[i - 1]].code_point;
    in_order = in_order && c == before + 1;
    all_same = all_same && c == before;
  }
  return letters >= (separator == ' ' ? kFewestLetters : kFewest) && 2 * letters > members && !in_order && !all_same;
}

// Where spaces are wider than between the letters, a word ends, if no part is then a single letter.
bool SplitsIntoWords(const Run& run, const std::vector<size_t>& gaps, size_t narrowest) {
  size_t length = 1;
  for (size_t i = 0; i + 1 < run.begins.size(); ++i) {
    if (gaps[i] == narrowest) {
      ++length;
      continue;
    }
    if (length < 2) return false;
    length = 1;
  }
  return length >= 2;
}

void AppendJoined(const std::vector<Glyph>& text, const Run& run, std::vector<Glyph>* out) {
  std::vector<size_t> gaps;
  for (size_t i = 0; i + 1 < run.begins.size(); ++i) {
    gaps.push_back(run.begins[i + 1] - MemberEnd(text, run.begins[i]));
  }
  const size_t narrowest = *std::min_element(gaps.begin(), gaps.end());
  const bool split = SplitsIntoWords(run, gaps, narrowest);
  for (size_t i = 0; i < run.begins.size(); ++i) {
    const size_t end = MemberEnd(text, run.begins[i]);
    for (size_t k = run.begins[i]; k < end; ++k) out->push_back(text[k]);
    if (split && i < gaps.size() && gaps[i] > narrowest) out->push_back({' ', ' ', false});
  }
}

}  // namespace

void JoinSpaced(std::vector<Glyph>* text, Normalized* counts) {
  std::vector<Glyph> out;
  out.reserve(text->size());
  Run run;
  for (size_t i = 0; i < text->size();) {
    const bool begins = i == 0 || !IsWordCharacter((*text)[i - 1].code_point);
    if (!begins || !IsMember((*text)[i].code_point) || !StandsAlone(*text, i, MemberEnd(*text, i))) {
      out.push_back((*text)[i++]);
      continue;
    }
    ReadRun(*text, i, &run);
    if (IsSpacedWord(*text, run)) {
      AppendJoined(*text, run, &out);
      counts->spaced += static_cast<int32_t>(run.begins.size());
      i = run.end;
      continue;
    }
    // The last member may begin a run with another separator.
    const size_t next = run.begins.size() > 1 ? run.begins.back() : run.end;
    for (; i < next; ++i) out.push_back((*text)[i]);
  }
  *text = std::move(out);
}

}  // namespace winnow
