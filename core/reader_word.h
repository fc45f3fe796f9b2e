#ifndef WINNOW_CORE_READER_WORD_H_
#define WINNOW_CORE_READER_WORD_H_

#include <cstdint>
#include <string>

#include "absl/strings/string_view.h"

namespace winnow {

// What the reader has said. Beats lists, campaigns and models, and survives edits.
enum class Word : uint8_t { kTakenBack, kNotSpam, kSpam, kTrustAuthor, kMuteCampaign, kMutePhrase };

// The names that messages use: "taken_back", "not_spam", "spam", "trust_author", "mute_campaign", "mute_phrase".
// False, and `word` unchanged, for any other.
bool ParseWord(absl::string_view name, Word* word);

struct Feedback {
  Word word = Word::kTakenBack;
  std::string target;  // post id, author (as Post::author, with the site's host: "host/author"),
                       // campaign id (16 hex digits) or phrase
};

// The reader's word as it bears on one post, the most specific first: post, author, phrase, campaign.
struct ReaderWord {
  Word word = Word::kTakenBack;  // kTakenBack: nothing said
  std::string phrase = "";       // the muted one, normalised, where the text is at hand
};

}  // namespace winnow

#endif  // WINNOW_CORE_READER_WORD_H_
