#ifndef WINNOW_CORE_READER_WORDS_H_
#define WINNOW_CORE_READER_WORDS_H_

#include <cstdint>
#include <map>
#include <string>
#include <tuple>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "core/reader_word.h"

namespace winnow {

// What the reader has said, kept apart from campaign memory so that no wipe or corruption of memory
// touches it. The latest word on a target stands.
class ReaderWords {
 public:
  enum class On : uint8_t { kPost, kAuthor, kCampaign, kPhrase };

  // `target` is a salted identity (post, author), a campaign's id, or 0 for a phrase, which is
  // given normalised. kTakenBack removes what was said.
  void Say(On on, uint64_t target, absl::string_view phrase, Word word);

  // The most specific word on a post: post, author, phrase, campaign (0: none). `words` is the
  // post's normalised text.
  ReaderWord About(uint64_t post, uint64_t author, absl::string_view words, uint64_t campaign) const;

  bool Has(On on, uint64_t target, absl::string_view phrase) const;
  bool has_phrases() const;
  size_t size() const { return words_.size(); }

  // Versioned and checksummed; `salt_check` tells stores of one installation from another's.
  std::string Save(uint64_t salt_check) const;
  absl::Status Load(absl::string_view snapshot, uint64_t salt_check);  // on failure the store is left empty

 private:
  struct Key {
    On on;
    uint64_t target;
    std::string phrase;
    bool operator<(const Key& other) const {
      return std::tie(on, target, phrase) < std::tie(other.on, other.target, other.phrase);
    }
  };
  std::map<Key, Word> words_;
};

}  // namespace winnow

#endif  // WINNOW_CORE_READER_WORDS_H_
