#ifndef WINNOW_TESTS_BENCH_STREAMS_TEXTS_H_
#define WINNOW_TESTS_BENCH_STREAMS_TEXTS_H_

#include <string>
#include <vector>

namespace winnow::streams {

// Texts written for these streams, in the manner of what was seen in public trackers and forums.
// {city}, {name} and {n} are swapped in every copy.
struct Advert {
  const char* script;
  std::string text;
};
const std::vector<Advert>& Adverts();    // kind 1
const std::vector<Advert>& Pitches();    // kind 2
const std::vector<Advert>& Templates();  // kind 3: questions of at most 45 characters

// Kind 5: one message per position, in any of several wordings; {p} is the payload.
struct Paraphrase {
  const char* script;
  std::vector<std::vector<std::string>> parts;
};
const std::vector<Paraphrase>& Paraphrases();

// What takes the place of {city} and {name} in a script.
const std::vector<std::string>& Cities(const std::string& script);
const std::vector<std::string>& Names(const std::string& script);

// Kind 7.
const std::vector<std::string>& Reactions();      // "+1", thanks, memes
const std::vector<std::string>& IssueTemplate();  // headings, filled in by {…}
const std::vector<std::string>& StackTrace();
const std::vector<std::string>& BotNotices();

}  // namespace winnow::streams

#endif  // WINNOW_TESTS_BENCH_STREAMS_TEXTS_H_
