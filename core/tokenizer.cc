#include "core/tokenizer.h"

#include <algorithm>
#include <cstddef>
#include <string>

#include "absl/container/flat_hash_map.h"
#include "absl/status/status.h"
#include "core/bytes.h"
#include "core/text/scripts.h"
#include "core/text/utf8.h"
#include "fmt/format.h"

// The "VOCB" section: the number of pieces (u32), then for each its length in bytes (u8, 1..255)
// and its UTF-8. The first piece has id 4. Pieces that begin a word carry U+2581 in front; a piece
// is at most 16 characters long, that mark not counted.
//
// A word is what stands between spaces. From its beginning, the longest piece that fits is taken,
// at its beginning one with the mark if there is any, else one without, again and again (WordPiece, Wu et al. 2016;
// there a word with one unknown character is unknown as a whole, here only that character is).
namespace winnow {
namespace {

constexpr int32_t kUnknown = 1, kStart = 2, kTitleEnd = 3, kFirstPiece = 4;
constexpr size_t kMaxPieceCharacters = 16;
// Of a text too long, this many ids are kept at its beginning; the rest of kMaxTokens at its end.
constexpr size_t kKeptHead = 96;
constexpr size_t kMaxTitleTokens = 48;
constexpr absl::string_view kSpaceMark = "\xE2\x96\x81";

}  // namespace

struct Tokenizer::Vocabulary {
  // Hashes of pieces; those that begin a word start from another basis instead of carrying the mark.
  absl::flat_hash_map<uint64_t, int32_t> pieces;
  int32_t size = 0;
  size_t longest = 0;  // in characters

  // Appends at most `limit` ids of the text. Returns the bytes read.
  size_t Append(absl::string_view text, size_t limit, std::vector<int32_t>* ids) const;
  // Appends the id of the longest piece, or kUnknown once for a run of unknown characters. Returns
  // the bytes that it covers.
  size_t AppendPiece(absl::string_view rest, bool word_start, std::vector<int32_t>* ids) const;
  size_t LongestPiece(absl::string_view rest, uint64_t hash, int32_t* id) const;
};

namespace {

// FNV-1a, continued character by character.
constexpr uint64_t kInside = 0xCBF29CE484222325u, kWordStart = 0x9AE16A3B2F90404Fu, kPrime = 0x100000001B3u;

uint64_t Extend(uint64_t hash, absl::string_view bytes) {
  for (char c : bytes) hash = (hash ^ static_cast<uint8_t>(c)) * kPrime;
  return hash;
}

size_t CountCharacters(absl::string_view text) {
  return static_cast<size_t>(std::count_if(text.begin(), text.end(), [](char c) { return !IsContinuation(c); }));
}

}  // namespace

absl::StatusOr<Tokenizer> Tokenizer::Parse(absl::string_view section) {
  const auto bad = [](std::string what) { return absl::DataLossError("section VOCB: " + std::move(what)); };
  if (section.size() < 4) return bad(fmt::format("expected at least 4 bytes, found {}", section.size()));
  const uint32_t count = ReadU32(section.data());
  if (count > section.size() / 2) return bad(fmt::format("expected {} pieces, found {} bytes", count, section.size()));
  auto vocabulary = std::make_shared<Vocabulary>();
  vocabulary->pieces.reserve(count);
  size_t at = 4;
  for (uint32_t i = 0; i < count; ++i) {
    const size_t length = at < section.size() ? static_cast<uint8_t>(section[at]) : 0;
    if (length == 0 || length > section.size() - at - 1) {
      return bad(fmt::format("expected {} pieces, piece {} is cut short or empty", count, i));
    }
    absl::string_view piece = section.substr(at + 1, length);
    at += 1 + length;
    const bool word_start = piece.substr(0, kSpaceMark.size()) == kSpaceMark;
    if (word_start) piece.remove_prefix(kSpaceMark.size());
    const size_t characters = CountCharacters(piece);
    if (characters > kMaxPieceCharacters) {
      return bad(fmt::format("expected at most {} characters, piece {} has {}", kMaxPieceCharacters, i, characters));
    }
    vocabulary->longest = std::max(vocabulary->longest, characters);
    vocabulary->pieces.emplace(Extend(word_start ? kWordStart : kInside, piece), kFirstPiece + static_cast<int32_t>(i));
  }
  if (at != section.size()) return bad(fmt::format("expected {} bytes, found {}", at, section.size()));
  vocabulary->size = kFirstPiece + static_cast<int32_t>(count);
  Tokenizer tokenizer;
  tokenizer.vocabulary_ = std::move(vocabulary);
  return tokenizer;
}

// The longest piece that `rest` begins with: its length in bytes, 0 if there is none.
size_t Tokenizer::Vocabulary::LongestPiece(absl::string_view rest, uint64_t hash, int32_t* id) const {
  size_t best = 0;
  size_t pos = 0;
  for (size_t i = 0; i < longest && pos < rest.size() && rest[pos] != ' '; ++i) {
    const size_t begin = pos;
    NextCodePoint(rest, &pos);
    hash = Extend(hash, rest.substr(begin, pos - begin));
    const auto found = pieces.find(hash);
    if (found == pieces.end()) continue;
    best = pos;
    *id = found->second;
  }
  return best;
}

size_t Tokenizer::Vocabulary::AppendPiece(absl::string_view rest, bool word_start, std::vector<int32_t>* ids) const {
  int32_t id = kUnknown;
  size_t length = word_start ? LongestPiece(rest, kWordStart, &id) : 0;
  if (length == 0) length = LongestPiece(rest, kInside, &id);
  if (length == 0) NextCodePoint(rest, &length);
  if (id != kUnknown || ids->empty() || ids->back() != kUnknown) ids->push_back(id);
  return length;
}

size_t Tokenizer::Vocabulary::Append(absl::string_view text, size_t limit, std::vector<int32_t>* ids) const {
  bool word_start = true;
  size_t pos = 0;
  while (pos < text.size() && ids->size() < limit) {
    if (text[pos] == ' ') {
      word_start = true;
      ++pos;
      continue;
    }
    pos += AppendPiece(text.substr(pos), word_start, ids);
    word_start = false;
  }
  return pos;
}

std::vector<int32_t> Tokenizer::Encode(absl::string_view title, absl::string_view text) const {
  std::vector<int32_t> ids = {kStart};
  vocabulary_->Append(title, 1 + kMaxTitleTokens, &ids);
  ids.push_back(kTitleEnd);
  const size_t room = kMaxTokens - ids.size();
  std::vector<int32_t> all;
  size_t read = vocabulary_->Append(text, room + 1, &all);
  if (all.size() > room) {
    const size_t head = kKeptHead - ids.size();
    all.clear();
    read = vocabulary_->Append(text, head, &all);
    // The end is read from where it surely holds enough: at a space if one is near.
    constexpr size_t kTail = 768, kNear = 64;
    size_t begin = std::max(read, text.size() > kTail ? text.size() - kTail : 0);
    while (begin < text.size() && IsContinuation(text[begin])) ++begin;
    const size_t space = text.substr(begin, kNear).find(' ');
    if (begin > read && space != absl::string_view::npos) begin += space;
    std::vector<int32_t> tail;
    vocabulary_->Append(text.substr(begin), kTail, &tail);
    const size_t kept = std::min(tail.size(), room - all.size());
    all.insert(all.end(), tail.end() - static_cast<std::ptrdiff_t>(kept), tail.end());
  }
  ids.insert(ids.end(), all.begin(), all.end());
  return ids;
}

int32_t Tokenizer::size() const { return vocabulary_->size; }

}  // namespace winnow
