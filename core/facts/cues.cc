#include "core/facts/cues.h"

#include <algorithm>
#include <bitset>
#include <utility>
#include <vector>

#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "core/document.h"
#include "core/facts/lexicon/lexicon.h"
#include "core/text/code_points.h"

namespace winnow {
namespace {

constexpr uint64_t kStart = 0xcbf29ce484222325;
constexpr uint64_t kPrime = 0x100000001b3;
constexpr uint64_t kStemSalt = 0x452821e638d01377;
constexpr uint64_t kInnerSalt = 0xbe5466cf34e90c6c;
constexpr int kTableBits = 14;  // room for four times the entries
constexpr uint32_t kCurlyApostrophe = 0x2019;
constexpr int kFilterBits = 13;
constexpr int kLeadBits = 15;
constexpr size_t kMaxPhrase = 3;
constexpr int kMaxInner = 6;
constexpr int kMinStem = 3;

static_assert(kCueCount <= 32, "cues are bits of a word");

uint64_t Roll(uint64_t hash, absl::string_view bytes) {
  for (char c : bytes) hash = (hash ^ static_cast<uint8_t>(c)) * kPrime;  // FNV-1a
  return hash;
}
uint64_t NextWord(uint64_t phrase, uint64_t word) { return (phrase * kPrime + word) * kPrime; }

// Phrases by hash, as bit sets of cues. Exact words, stems and inner words (of scripts without
// spaces) share the table, told apart by a salt.
class Table {
 public:
  Table() : keys_(size_t{1} << kTableBits), masks_(size_t{1} << kTableBits) {
    for (absl::Span<const LexiconLine> lexicon : AllLexicons()) {
      for (const LexiconLine& line : lexicon) {
        for (absl::string_view entry : absl::StrSplit(line.words, '|'))
          Add(entry, uint32_t{1} << static_cast<int>(line.cue));
      }
    }
  }

  // False for nearly everything that is no stem: a look into a kilobyte instead of the whole table.
  bool MayBeStem(uint64_t hash) const { return stems_[hash >> (64 - kFilterBits)]; }

  // False for nearly every phrase that no longer one begins with.
  bool MayLead(uint64_t phrase) const { return leads_[Lead(phrase)]; }

  uint32_t Find(uint64_t key) const {
    for (size_t at = Slot(key);; at = (at + 1) & (keys_.size() - 1)) {
      if (keys_[at] == key) return masks_[at];
      if (keys_[at] == 0) return 0;
    }
  }

 private:
  static size_t Lead(uint64_t key) { return static_cast<size_t>((key * 0x9e3779b97f4a7c15) >> (64 - kLeadBits)); }
  static size_t Slot(uint64_t key) { return static_cast<size_t>((key * 0x9e3779b97f4a7c15) >> (64 - kTableBits)); }

  void Insert(uint64_t key, uint32_t mask) {
    size_t at = Slot(key);
    while (keys_[at] != 0 && keys_[at] != key) at = (at + 1) & (keys_.size() - 1);
    keys_[at] = key;
    masks_[at] |= mask;
  }

  void Add(absl::string_view entry, uint32_t mask) {
    if (entry.empty()) return;
    size_t at = 0;
    while (at < entry.size()) {
      if (IsUnspaced(NextCodePoint(entry, &at))) return Insert(Roll(kStart, entry) ^ kInnerSalt, mask);
    }
    const bool stem = entry.back() == '*';
    if (stem) entry.remove_suffix(1);
    uint64_t phrase = 0;
    for (absl::string_view word : absl::StrSplit(entry, ' ')) {
      if (phrase != 0) leads_[Lead(phrase)] = true;
      phrase = NextWord(phrase, Roll(kStart, word));
    }
    if (stem) stems_[Roll(kStart, entry) >> (64 - kFilterBits)] = true;
    Insert(stem ? phrase ^ kStemSalt : phrase, mask);
  }

  std::bitset<size_t{1} << kFilterBits> stems_;
  std::bitset<size_t{1} << kLeadBits> leads_;
  std::vector<uint64_t> keys_;
  std::vector<uint32_t> masks_;
};

const Table& Phrases() {
  static const Table* const table = new Table();
  return *table;
}

// Adds to `hits` what is found, longest first, and returns the number of units.
class Scanner {
 public:
  Scanner(absl::string_view text, absl::Span<const Token> tokens, std::vector<CueHit>* hits)
      : text_(text), tokens_(tokens), hits_(*hits) {}

  int32_t Scan() {
    int32_t unspaced = 0;
    words_.reserve(tokens_.size());
    for (const Token& token : tokens_) unspaced += Read(token);
    for (size_t i = 0; i < tokens_.size(); ++i) Phrase(i);
    if (unspaced > 0) InnerWords();
    return static_cast<int32_t>(tokens_.size()) - unspaced + (unspaced + 1) / 2;
  }

 private:
  // Hashes one token and looks for stems on the way; tells whether it is a letter of an unspaced script.
  bool Read(const Token& token) {
    uint64_t hash = kStart;
    uint32_t stems = 0;
    int32_t letters = 0;
    bool unspaced = false;
    for (size_t at = token.begin; at < token.end;) {
      const size_t from = at;
      const uint32_t cp = NextCodePoint(text_, &at);
      if (cp < 0x80) {
        hash = (hash ^ cp) * kPrime;
      } else {
        unspaced = IsUnspaced(cp) || unspaced;
        hash = Roll(hash, cp == kCurlyApostrophe ? "'" : text_.substr(from, at - from));
      }
      if (++letters >= kMinStem && table_.MayBeStem(hash)) stems |= table_.Find(NextWord(0, hash) ^ kStemSalt);
    }
    words_.push_back({hash, stems});
    return unspaced;
  }

  // Words of scripts without spaces, longest first at each place.
  void InnerWords() {
    size_t from = 0;
    for (const Token& token : tokens_) {
      if (token.begin < from) continue;
      uint64_t hash = kStart;
      uint32_t best = 0;
      size_t at = token.begin;
      for (int n = 0; n < kMaxInner && at < text_.size() && text_[at] != ' '; ++n) {
        const size_t begin = at;
        NextCodePoint(text_, &at);
        hash = Roll(hash, text_.substr(begin, at - begin));
        if (const uint32_t mask = table_.Find(hash ^ kInnerSalt); mask != 0) {
          best = mask;
          from = at;
        }
      }
      if (best != 0) hits_.push_back({best, token.begin, static_cast<uint32_t>(from)});
    }
  }

  // Phrases that begin at token i; a word is counted once for each cue.
  void Phrase(size_t i) {
    uint32_t masks[kMaxPhrase] = {};
    uint64_t phrase = 0;
    for (size_t n = 0; n < kMaxPhrase && i + n < words_.size(); ++n) {
      const uint64_t with = NextWord(phrase, words_[i + n].hash);
      masks[n] = table_.Find(with);
      if (n == 0) masks[n] |= words_[i].stems;
      phrase = with;
      if (!table_.MayLead(phrase)) break;
    }
    uint32_t told = words_[i].told;
    for (size_t n = kMaxPhrase; n-- > 0;) {
      const uint32_t fresh = masks[n] & ~told;
      if (fresh == 0) continue;
      told |= fresh;
      for (size_t k = 1; k <= n; ++k) words_[i + k].told |= fresh;
      hits_.push_back({fresh, tokens_[i].begin, tokens_[i + n].end});
    }
  }

  struct Word {
    uint64_t hash;
    uint32_t stems;
    uint32_t told = 0;
  };
  absl::string_view text_;
  absl::Span<const Token> tokens_;
  std::vector<CueHit>& hits_;
  const Table& table_ = Phrases();
  std::vector<Word> words_;
};

}  // namespace

Cues CountCues(absl::string_view words_text, absl::Span<const Token> tokens) {
  Cues cues;
  cues.units = Scanner(words_text, tokens, &cues.found).Scan();
  for (const CueHit& hit : cues.found) {
    for (uint32_t mask = hit.cues; mask != 0; mask &= mask - 1) {
      uint16_t& count = cues.hits[static_cast<size_t>(__builtin_ctz(mask))];
      count = static_cast<uint16_t>(std::min(count + 1, 65535));
    }
  }
  return cues;
}

std::string CueWords(absl::string_view words_text, const Cues& cues, Cue cue) {
  constexpr size_t kTold = 3;
  std::vector<absl::string_view> words;
  for (const CueHit& hit : cues.found) {
    if ((hit.cues >> static_cast<int>(cue) & 1) == 0) continue;
    const absl::string_view word = words_text.substr(hit.begin, hit.end - hit.begin);
    if (std::find(words.begin(), words.end(), word) == words.end()) words.push_back(word);
    if (words.size() == kTold) break;
  }
  return absl::StrJoin(words, ", ");
}

}  // namespace winnow
