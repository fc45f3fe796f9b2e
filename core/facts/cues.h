#ifndef WINNOW_CORE_FACTS_CUES_H_
#define WINNOW_CORE_FACTS_CUES_H_

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "absl/types/span.h"

namespace winnow {

// What a word or phrase may be a cue of. A phrase may be a cue of several.
enum class Cue : uint8_t {
  kAction,        // tells the reader to do something: "click here", "subscribe"
  kContact,       // asks to be written to or called: "dm me", "whatsapp", "в лс", "加我"
  kUrgency,       // now, only today, last chance
  kHype,          // amazing, guaranteed, game changer
  kOffer,         // free, discount, bonus, prize
  kEarning,       // income, profit, invest, passive income
  kGambling,      // casino, slot, jackpot
  kHealth,        // supplements, weight loss, potency
  kCrypto,        // airdrop, wallet, token
  kLoan,          // loans and credit
  kJob,           // job offers: "remote work", "подработка", "招聘"
  kSupport,       // support numbers, recovery of money and accounts
  kAdult,         // sex and dating
  kPiracy,        // cracks, streams, full movies
  kService,       // SEO, essays, followers, invoices, diplomas
  kWarning,       // speaks about a scam: "beware", "phishing", "мошенники"
  kFirstPerson,   // I, we
  kSecondPerson,  // you
  kCrowd,         // speaks to a crowd: "hello everyone", "dear customer"
  kTalk,          // conversation: thanks, sorry, lol, agreed
  kReasoning,     // but, because, although, if, maybe
  kTechnical,     // error, version, function
  kAsking,        // how, why, does anyone
};
inline constexpr int kCueCount = 23;

// A word or phrase that was found, and the cues that it is of.
struct CueHit {
  uint32_t cues;        // bit i: Cue i
  uint32_t begin, end;  // in Document::words_text
};

// Hits of each cue in a text. Longest match first; no word is counted twice for one cue.
struct Cues {
  std::array<uint16_t, kCueCount> hits{};
  std::vector<CueHit> found;
  int32_t units = 0;  // words, and every two letters of scripts without spaces for one

  int32_t of(Cue cue) const { return hits[static_cast<size_t>(cue)]; }
};

struct Token;

// Of normalised text and its tokens (Document::words_text). Needs no model.
Cues CountCues(absl::string_view words_text, absl::Span<const Token> tokens);

// The first words and phrases that made the hits of `cue`, at most three, joined with ", ".
std::string CueWords(absl::string_view words_text, const Cues& cues, Cue cue);

}  // namespace winnow

#endif  // WINNOW_CORE_FACTS_CUES_H_
