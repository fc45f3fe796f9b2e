#ifndef WINNOW_TESTS_BENCH_STREAMS_REPORT_H_
#define WINNOW_TESTS_BENCH_STREAMS_REPORT_H_

#include <map>
#include <string>
#include <vector>

#include "core/verdict.h"
#include "tests/bench/streams/stream.h"

namespace winnow::streams {

// What was said of one post of a stream.
struct Judged {
  bool in_campaign = false;  // and not as the one that was copied
  Call arrival = Call::kClear;
  Call settled = Call::kClear;
  bool settled_in_campaign = false;
  std::string why;     // signals and bits of the campaign evidence
  bool exact = false;  // yardsticks
  bool simhash = false;
};

// Sums several streams up and prints them.
class Report {
 public:
  void Add(const std::vector<StreamPost>& stream, const std::vector<Judged>& judged);
  void Print() const;
  // Honest posts that were put into a campaign, for the eye.
  void PrintMistakes(const std::vector<StreamPost>& stream, const std::vector<Judged>& judged) const;

 private:
  struct Row {
    int posts = 0, campaign = 0, arrival = 0, settled = 0, spam = 0, exact = 0, simhash = 0;
    void Count(const Judged& judged);
  };
  static void PrintRow(const std::string& name, const Row& row);

  Row honest_;
  std::map<std::string, Row> repeats_;  // by flavour
  Row originals_;
  std::map<std::string, Row> by_kind_;  // of culprits, from the third copy on
  std::map<std::string, Row> all_copies_;
  std::map<std::string, Row> by_script_;  // kind and script, from the third copy on
  std::map<std::string, Row> by_flavour_;
  std::map<std::string, Row> by_copy_;        // kinds 1 to 3, copies 1 to 6
  std::map<std::pair<int, int>, int> first_;  // kind and campaign -> copies until the first detection
};

}  // namespace winnow::streams

#endif  // WINNOW_TESTS_BENCH_STREAMS_REPORT_H_
