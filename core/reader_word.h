#ifndef WINNOW_CORE_READER_WORD_H_
#define WINNOW_CORE_READER_WORD_H_

#include <cstdint>
#include <string>

namespace winnow {

// What the reader has said. Beats lists, campaigns and models, and survives edits.
enum class Word : uint8_t { kTakenBack, kNotSpam, kSpam, kTrustAuthor, kMuteCampaign, kMutePhrase };

struct Feedback {
  Word word = Word::kTakenBack;
  std::string target;  // post id, author (as Post::author, with the site's host: "host/author"),
                       // campaign id (16 hex digits) or phrase
};

// The reader's word as it bears on one post, the most specific first: post, author, phrase, campaign.
struct ReaderWord {
  Word word = Word::kTakenBack;  // kTakenBack: nothing said
};

}  // namespace winnow

#endif  // WINNOW_CORE_READER_WORD_H_
