#ifndef WINNOW_TESTS_BENCH_STREAMS_STREAM_H_
#define WINNOW_TESTS_BENCH_STREAMS_STREAM_H_

#include <string>
#include <vector>

#include "core/post.h"

namespace winnow::streams {

// What a post of a stream is.
enum class Kind : int {
  kHonest = 0,          // of the data
  kSuffixAdverts = 1,   // 20 copies of an advert under many accounts, each varied
  kOnePitch = 2,        // one account, one pitch, 12 times in 48 hours, lightly edited
  kTemplateRaid = 3,    // 26 accounts, 84 short questions from a pool, padded with emoji
  kGambling = 4,        // the real adverts of yt-judol-id-campaign
  kParaphrased = 5,     // one pitch in free paraphrase, one payload
  kGibberish = 6,       // a broken bot: nothing to find for campaign memory but its templates
  kHonestRepeats = 7,   // what honest people repeat
  kRepostedHonest = 8,  // honest comments of the data that bots repost
};
inline constexpr int kKinds = 9;

struct StreamPost {
  Post post;
  Kind kind = Kind::kHonest;
  int campaign = 0;      // which one of its kind
  int copy = 0;          // 1 for the first of the campaign, or of the template
  std::string script;    // "latin", "cyrillic", "han", "arabic", "devanagari"
  std::string flavour;   // how it was varied, or what kind of honest repetition
  bool culprit = false;  // to be found; false for originals and honest posts
};

}  // namespace winnow::streams

#endif  // WINNOW_TESTS_BENCH_STREAMS_STREAM_H_
