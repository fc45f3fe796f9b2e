#ifndef WINNOW_CORE_TEXT_WORDS_H_
#define WINNOW_CORE_TEXT_WORDS_H_

#include "absl/strings/string_view.h"
#include "core/document.h"

namespace winnow {

// What a character is to a word. kSingle: a word by itself; kJoiner: inside a word only.
enum class WordPart : uint8_t { kEnd, kLetter, kDigit, kSingle, kJoiner, kOther };

// Splits normalised text into the tokens that Document describes, without their costs.
class WordSplitter {
 public:
  explicit WordSplitter(absl::string_view normalized) : text_(normalized) {}

  // False at the end of the text.
  bool Next(Token* token);

 private:
  WordPart PartAt(size_t at, size_t* next) const;

  absl::string_view text_;
  size_t at_ = 0;
};

}  // namespace winnow

#endif  // WINNOW_CORE_TEXT_WORDS_H_
