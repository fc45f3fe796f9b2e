#ifndef WINNOW_TESTS_BENCH_STREAMS_CAMPAIGNS_H_
#define WINNOW_TESTS_BENCH_STREAMS_CAMPAIGNS_H_

#include <vector>

#include "tests/bench/streams/random.h"
#include "tests/bench/streams/stream.h"

namespace winnow::streams {

// Each appends one campaign, numbered `campaign`, somewhere in the stream's time.
void AddSuffixAdverts(int campaign, Random* random, std::vector<StreamPost>* out);
void AddOnePitch(int campaign, Random* random, std::vector<StreamPost>* out);
void AddTemplateRaid(int campaign, Random* random, std::vector<StreamPost>* out);
void AddParaphrased(int campaign, Random* random, std::vector<StreamPost>* out);
void AddGibberish(int campaign, Random* random, std::vector<StreamPost>* out);

// A run of `count` of the real gambling adverts, in the order of the set.
void AddGambling(const std::vector<StreamPost>& adverts, size_t count, Random* random, std::vector<StreamPost>* out);

// `count` honest repetitions of every sort: reactions, announcements, templates, traces, bots,
// double submits, quotes.
void AddHonestRepeats(int count, Random* random, std::vector<StreamPost>* stream);

// Copies some honest comments of the stream under other accounts of their thread; marks the
// originals.
void AddReposts(int count, Random* random, std::vector<StreamPost>* stream);

// Free copies of a text: what an evader changes. `flavour` says what was done.
std::string Vary(const std::string& text, Random* random, std::string* flavour);

}  // namespace winnow::streams

#endif  // WINNOW_TESTS_BENCH_STREAMS_CAMPAIGNS_H_
