#ifndef WINNOW_TOOLS_CLI_POST_STREAM_H_
#define WINNOW_TOOLS_CLI_POST_STREAM_H_

#include <memory>
#include <string>
#include <vector>

#include "tools/cli/complaints.h"
#include "tools/cli/line_reader.h"
#include "tools/cli/post_parser.h"

namespace winnow::cli {

// The good posts of several files, in order, as one stream. A bad line is named (file, line, field)
// and passed over; with `strict` it ends the stream. No file means standard input.
class PostStream {
 public:
  PostStream(std::vector<std::string> files, bool strict, Complaints* complaints);

  // Fills `batch` with the next posts, at most `limit`, fewer where waiting for more would hold up
  // an idle pipe. The batch's own memory is reused. False, and an empty batch, at the end.
  bool Next(size_t limit, std::vector<InputPost>* batch);

  // Whether Next would have to wait for somebody else.
  bool WouldBlock() const { return reader_ != nullptr && reader_->WouldBlock(); }

  // Files as messages name them.
  const std::string& name(int file) const { return names_[static_cast<size_t>(file)]; }
  // "FILE:LINE" of a post.
  std::string Place(const InputPost& post) const;

  // Says what was counted: lines repaired, lines passed over.
  void Summarise();

 private:
  bool OpenNext();
  bool ReadPost(InputPost* post);
  void Complain(absl::string_view what);

  std::vector<std::string> files_;
  std::vector<std::string> names_;
  bool strict_;
  Complaints* complaints_;
  PostParser parser_;
  std::unique_ptr<LineReader> reader_;
  size_t opened_ = 0;
  int64_t bad_lines_ = 0;
  int64_t posts_ = 0;
  bool stopped_ = false;
};

}  // namespace winnow::cli

#endif  // WINNOW_TOOLS_CLI_POST_STREAM_H_
