#include "core/text/prose.h"

#include <algorithm>
#include <vector>

#include "core/text/line_kind.h"

namespace winnow {
namespace {

struct Line {
  size_t begin, end;  // without the line feed
  LineKind kind;
};

// A fence that nothing closes is prose: otherwise three characters would hide a whole text.
size_t LastFence(absl::string_view text) {
  const size_t back = text.rfind("```"), waves = text.rfind("~~~");
  if (back == absl::string_view::npos) return waves == absl::string_view::npos ? 0 : waves;
  return waves == absl::string_view::npos ? back : std::max(back, waves);
}

class Reader {
 public:
  Reader(absl::string_view text, absl::Span<const Url> urls, size_t offset)
      : text_(text), urls_(urls), offset_(offset), last_fence_(LastFence(text)) {
    out_.reserve(text.size());
  }

  std::string Read() {
    for (size_t begin = 0; begin < text_.size();) {
      size_t end = text_.find('\n', begin);
      if (end == absl::string_view::npos) end = text_.size();
      if (Keeps({begin, end, KindOfLine(text_.substr(begin, end - begin))})) {
        Append(begin, std::min(end + 1, text_.size()));
      }
      begin = end + 1;
    }
    return std::move(out_);
  }

 private:
  bool Keeps(const Line& line) {
    if (in_fence_) {
      in_fence_ = line.kind != LineKind::kFence;
      return false;
    }
    if (line.kind == LineKind::kFence && line.end <= last_fence_) {
      in_fence_ = true;
      return false;
    }
    in_diff_ =
        line.kind == LineKind::kDiff || (in_diff_ && ContinuesDiff(text_.substr(line.begin, line.end - line.begin)));
    if (in_diff_) return false;
    if (line.kind == LineKind::kBlank) {
      after_blank_ = true;
      return true;
    }
    in_code_ = line.kind == LineKind::kIndented && (in_code_ || after_blank_);
    after_blank_ = false;
    return !in_code_ &&
           (line.kind == LineKind::kProse || line.kind == LineKind::kIndented || line.kind == LineKind::kFence);
  }

  // Appends text_[begin, end) without the URLs and comments in it.
  void Append(size_t begin, size_t end) {
    while (begin < end) {
      if (begin < skip_until_) {
        begin = std::min(end, skip_until_);
        continue;
      }
      while (next_url_ < urls_.size() && urls_[next_url_].end <= begin + offset_) ++next_url_;
      size_t stop = end;
      if (next_url_ < urls_.size()) stop = std::clamp(urls_[next_url_].begin, begin + offset_, end + offset_) - offset_;
      const size_t comment = text_.substr(begin, stop - begin).find("<!--");
      if (comment != absl::string_view::npos) {
        const size_t close = FindCommentEnd(begin + comment);
        if (close != absl::string_view::npos) {
          out_.append(text_.data() + begin, comment);
          begin = skip_until_ = close + 3;
          continue;
        }
      }
      out_.append(text_.data() + begin, stop - begin);
      begin = stop;
      if (stop < end) {
        out_.push_back(' ');
        skip_until_ = urls_[next_url_].end - offset_;
      }
    }
  }

  // Looked for once where there is none, so that many openings stay linear.
  size_t FindCommentEnd(size_t from) {
    if (no_comment_end_) return absl::string_view::npos;
    const size_t close = text_.find("-->", from);
    no_comment_end_ = close == absl::string_view::npos;
    return close;
  }

  const absl::string_view text_;
  const absl::Span<const Url> urls_;
  const size_t offset_;
  const size_t last_fence_;
  std::string out_;
  size_t next_url_ = 0;
  size_t skip_until_ = 0;
  bool in_fence_ = false, in_diff_ = false, in_code_ = false;
  bool after_blank_ = true;
  bool no_comment_end_ = false;
};

}  // namespace

std::string KeepProse(absl::string_view text, absl::Span<const Url> urls, size_t offset) {
  return Reader(text, urls, offset).Read();
}

}  // namespace winnow
