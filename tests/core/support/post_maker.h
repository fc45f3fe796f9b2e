#ifndef WINNOW_TESTS_CORE_SUPPORT_POST_MAKER_H_
#define WINNOW_TESTS_CORE_SUPPORT_POST_MAKER_H_

#include <string>

#include "absl/strings/str_cat.h"
#include "core/campaign/hash.h"
#include "core/campaign/payload.h"
#include "core/campaign/sketch.h"
#include "core/document.h"
#include "core/evidence.h"
#include "tests/core/support/toy_language_model.h"

namespace winnow::testing {

inline constexpr TimeMs kNoon = 1700000000000;
inline constexpr TimeMs kMinute = 60 * 1000;
inline constexpr TimeMs kHour = 60 * kMinute;
inline constexpr TimeMs kDay = 24 * kHour;

// The evidence of a post without a classifier: what campaign memory sees. Every character costs
// five bits.
class PostMaker {
 public:
  explicit PostMaker(uint64_t salt = 0) : salt_(salt), language_model_(ToyLanguageModel::Letters().Build()) {}

  Evidence Make(const Post& post, float content = -1) const {
    const Document document = ReadDocument(post, language_model_);
    Evidence evidence;
    evidence.id = post.id;
    evidence.id_hash = Hash(post.id);
    evidence.author = Hash(post.author);
    evidence.thread = Hash(post.thread);
    evidence.thread_author = Hash(post.thread_author);
    evidence.words = document.words_text;
    evidence.text_hash = Hash(document.words_text);
    evidence.created_at = post.created_at;
    evidence.seen_at = post.seen_at;
    evidence.site = post.site;
    evidence.kind = post.kind;
    evidence.role = post.author_role;
    evidence.bits = document.bits;
    evidence.content = content;
    evidence.sketch = MakeSketch(document, salt_);
    evidence.payloads = FindPayloads(document, language_model_, salt_);
    return evidence;
  }

  // A comment by `author` in `thread`; ids and times count up.
  Post Comment(const std::string& text, const std::string& author, const std::string& thread) {
    Post post;
    post.id = absl::StrCat("forum.example/c", ++count_);
    post.text = text;
    post.author = author;
    post.thread = thread;
    post.kind = Kind::kComment;
    post.created_at = kNoon + count_ * kMinute * 10;
    return post;
  }
  Evidence MakeComment(const std::string& text, const std::string& author, const std::string& thread) {
    return Make(Comment(text, author, thread));
  }

 private:
  uint64_t Hash(const std::string& text) const { return text.empty() ? 0 : SaltedHash(text, salt_); }
  uint64_t salt_;
  LanguageModel language_model_;
  int count_ = 0;
};

}  // namespace winnow::testing

#endif  // WINNOW_TESTS_CORE_SUPPORT_POST_MAKER_H_
