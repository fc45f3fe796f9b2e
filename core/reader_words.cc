#include "core/reader_words.h"

#include "core/snapshot.h"

namespace winnow {
namespace {

constexpr absl::string_view kMagic = "WNRW";
constexpr uint32_t kVersion = 1;
constexpr absl::string_view kStore = "reader's word";

// ASCII letters and digits, and everything beyond ASCII: what a phrase must not be cut out of.
bool IsWordByte(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<uint8_t>(c) >= 0x80; }

// Whether `phrase` stands in `words` as whole words. Beyond ASCII there may be no spaces between
// words, so only ASCII neighbours count as the same word.
bool Contains(absl::string_view words, absl::string_view phrase) {
  const auto joins = [](char a, char b) {
    return IsWordByte(a) && IsWordByte(b) && static_cast<uint8_t>(a) < 0x80 && static_cast<uint8_t>(b) < 0x80;
  };
  for (size_t at = words.find(phrase); at != absl::string_view::npos; at = words.find(phrase, at + 1)) {
    const size_t end = at + phrase.size();
    const bool begins = at == 0 || !joins(words[at - 1], phrase.front());
    const bool ends = end == words.size() || !joins(phrase.back(), words[end]);
    if (begins && ends) return true;
  }
  return false;
}

}  // namespace

void ReaderWords::Say(On on, uint64_t target, absl::string_view phrase, Word word) {
  Key key{on, target, std::string(phrase)};
  if (word == Word::kTakenBack) {
    words_.erase(key);
  } else {
    words_[std::move(key)] = word;
  }
}

ReaderWord ReaderWords::About(uint64_t post, uint64_t author, absl::string_view words, uint64_t campaign) const {
  const auto find = [&](On on, uint64_t target) {
    const auto found = words_.find(Key{on, target, ""});
    return target == 0 || found == words_.end() ? Word::kTakenBack : found->second;
  };
  if (const Word word = find(On::kPost, post); word != Word::kTakenBack) return {word, ""};
  if (const Word word = find(On::kAuthor, author); word != Word::kTakenBack) return {word, ""};
  for (auto it = words_.lower_bound(Key{On::kPhrase, 0, ""}); it != words_.end(); ++it) {
    if (Contains(words, it->first.phrase)) return {it->second, it->first.phrase};
  }
  return {find(On::kCampaign, campaign), ""};
}

bool ReaderWords::Has(On on, uint64_t target, absl::string_view phrase) const {
  return words_.count(Key{on, target, std::string(phrase)}) > 0;
}

bool ReaderWords::has_phrases() const { return words_.lower_bound(Key{On::kPhrase, 0, ""}) != words_.end(); }

std::string ReaderWords::Save(uint64_t salt_check) const {
  ByteWriter out;
  out.Put(static_cast<uint32_t>(words_.size()));
  for (const auto& [key, word] : words_) {
    out.Put(static_cast<uint8_t>(key.on));
    out.Put(static_cast<uint8_t>(word));
    out.Put(key.target);
    out.PutString(key.phrase);
  }
  return Seal(kMagic, kVersion, salt_check, out.Take());
}

absl::Status ReaderWords::Load(absl::string_view snapshot, uint64_t salt_check) {
  words_.clear();
  const absl::StatusOr<absl::string_view> payload = Unseal(kStore, kMagic, kVersion, salt_check, snapshot);
  if (!payload.ok()) return payload.status();
  ByteReader in(*payload);
  std::map<Key, Word> words;
  const auto count = in.Get<uint32_t>();
  for (uint32_t i = 0; i < count && in.ok(); ++i) {
    const auto on = in.Get<uint8_t>();
    const auto word = in.Get<uint8_t>();
    const auto target = in.Get<uint64_t>();
    const absl::string_view phrase = in.GetString();
    if (on > static_cast<uint8_t>(On::kPhrase) || word > static_cast<uint8_t>(Word::kMutePhrase)) {
      return absl::DataLossError("reader's word: record: expected a known word, found another");
    }
    if (static_cast<On>(on) == On::kPhrase && phrase.empty()) {
      return absl::DataLossError("reader's word: record: expected a phrase, found none");
    }
    words[Key{static_cast<On>(on), target, std::string(phrase)}] = static_cast<Word>(word);
  }
  if (!in.ok() || in.left() != 0) return absl::DataLossError("reader's word: length: expected whole records");
  words_ = std::move(words);
  return absl::OkStatus();
}

}  // namespace winnow
