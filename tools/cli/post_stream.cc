#include "tools/cli/post_stream.h"

#include <utility>

#include "absl/strings/str_cat.h"

namespace winnow::cli {
namespace {

bool IsBlank(absl::string_view line) { return line.find_first_not_of(" \t") == absl::string_view::npos; }

}  // namespace

PostStream::PostStream(std::vector<std::string> files, bool strict, Complaints* complaints)
    : files_(std::move(files)), strict_(strict), complaints_(complaints) {
  if (files_.empty()) files_.push_back("-");
  for (const std::string& file : files_) names_.push_back(file == "-" ? "standard input" : file);
}

std::string PostStream::Place(const InputPost& post) const { return absl::StrCat(name(post.file), ":", post.line); }

bool PostStream::OpenNext() {
  reader_.reset();
  while (!stopped_ && opened_ < files_.size()) {
    absl::StatusOr<std::unique_ptr<ByteSource>> source = OpenSource(files_[opened_++]);
    if (source.ok()) {
      reader_ = std::make_unique<LineReader>(*std::move(source));
      return true;
    }
    complaints_->Bad(absl::StrCat(names_[opened_ - 1], ": ", source.status().message()));
    stopped_ = strict_;
  }
  return false;
}

void PostStream::Complain(absl::string_view what) {
  ++bad_lines_;
  complaints_->Bad(absl::StrCat(names_[opened_ - 1], ":", reader_->number(), ": ", what));
  stopped_ = strict_;
}

// The next good post of the open file; false at the file's end or when stopped.
bool PostStream::ReadPost(InputPost* post) {
  absl::string_view line;
  while (!stopped_) {
    switch (reader_->Next(&line)) {
      case LineReader::Outcome::kEnd:
        return false;
      case LineReader::Outcome::kBroken:
        complaints_->Bad(
            absl::StrCat(names_[opened_ - 1], ": after line ", reader_->number(), ": ", reader_->status().message()));
        stopped_ = strict_;
        return false;
      case LineReader::Outcome::kTooLong:
        Complain("the line is longer than 64 MiB");
        continue;
      case LineReader::Outcome::kLine:
        break;
    }
    if (IsBlank(line)) continue;
    const absl::Status status = parser_.Parse(line, post);
    if (status.ok()) {
      post->file = static_cast<int>(opened_) - 1;
      post->line = reader_->number();
      return true;
    }
    Complain(status.message());
  }
  return false;
}

bool PostStream::Next(size_t limit, std::vector<InputPost>* batch) {
  if (batch->size() < limit) batch->resize(limit);
  size_t filled = 0;
  while (filled < limit) {
    if (reader_ == nullptr && !OpenNext()) break;
    if (filled > 0 && reader_->WouldBlock()) break;
    if (ReadPost(&(*batch)[filled])) {
      ++filled;
    } else {
      reader_.reset();
    }
  }
  batch->resize(filled);
  posts_ += static_cast<int64_t>(filled);
  complaints_->Progress(posts_);
  return filled > 0;
}

void PostStream::Summarise() {
  if (parser_.repaired() > 0) {
    complaints_->Note(
        absl::StrCat(parser_.repaired(), " lines held broken UTF-8 or half characters, which were replaced"));
  }
  if (bad_lines_ > 0) {
    complaints_->Note(
        absl::StrCat(bad_lines_, stopped_ ? " bad line; stopped there (--strict)" : " bad lines were passed over"));
  }
}

}  // namespace winnow::cli
