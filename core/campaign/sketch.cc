#include "core/campaign/sketch.h"

#include <algorithm>
#include <string>

#include "absl/strings/match.h"
#include "core/campaign/hash.h"
#include "core/campaign/origin.h"
#include "core/campaign/shingles.h"
#include "core/language_model.h"
#include "core/text/code_points.h"

namespace winnow {
namespace {

constexpr uint32_t kUnits = LanguageModel::kUnitsPerBit;
// No character counts for more bits than this: a random suffix must not outweigh the message.
constexpr uint32_t kMaxLetterUnits = 9 * kUnits / 2;
constexpr uint32_t kMaxIdeographUnits = 8 * kUnits;
// A token of so many characters that costs so much for each is noise: it is left out, unless most
// of the text is like that.
constexpr uint32_t kNoiseChars = 5;
constexpr uint32_t kNoiseUnits = 11 * kUnits / 2;
// Lines and sentences of fewer bits are no forms worth learning.
constexpr uint32_t kMinLineUnits = 12 * kUnits;

// -log2(u / 2^32) in 1/65536, for the exponential race. The fraction is linear between powers of
// two: monotone, and the same on every machine.
uint32_t MinusLog2(uint32_t u) {
  if (u == 0) return 32u << 16;
  const auto zeros = static_cast<uint32_t>(__builtin_clz(u));
  const uint32_t fraction = zeros == 31 ? 0 : u << (zeros + 1);
  return (zeros << 16) + (~fraction >> 16);
}

uint32_t CharCount(absl::string_view text) {
  return static_cast<uint32_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<uint8_t>(c) & 0xC0) != 0x80; }));
}

// Skips, for rising positions, the tokens that are noise.
class NoiseFilter {
 public:
  explicit NoiseFilter(const Document& document) : document_(document) {
    uint64_t noise = 0;
    uint64_t all = 0;
    for (const Token& token : document.tokens) {
      all += token.cost;
      if (IsNoise(token)) noise += token.cost;
    }
    enabled_ = noise > 0 && 2 * noise < all;
  }
  bool Covers(size_t at) {
    if (!enabled_) return false;
    while (next_ < document_.tokens.size() && document_.tokens[next_].end <= at) Advance();
    return inside_ && at >= document_.tokens[next_].begin;
  }

 private:
  void Advance() {
    ++next_;
    inside_ = next_ < document_.tokens.size() && IsNoise(document_.tokens[next_]);
  }
  bool IsNoise(const Token& token) const {
    if (token.cost < kNoiseChars * kNoiseUnits) return false;
    const uint32_t chars =
        CharCount(absl::string_view(document_.words_text).substr(token.begin, token.end - token.begin));
    return chars >= kNoiseChars && token.cost >= chars * kNoiseUnits;
  }
  const Document& document_;
  size_t next_ = 0;
  bool inside_ = !document_.tokens.empty() && IsNoise(document_.tokens[0]);
  bool enabled_ = false;
};

// The shingles of the thread's title, ascending: a comment that repeats them stays on its topic.
std::vector<uint64_t> TopicShingles(const Document& document, uint64_t salt) {
  std::vector<uint64_t> hashes;
  if (OpensThread(*document.post)) return hashes;
  const std::string title = Normalize(ThreadTitle(*document.post)).text;
  Shingler shingler(salt);
  for (size_t at = 0; at < title.size();) {
    const uint32_t cp = NextCodePoint(title, &at);
    if (shingler.Push(cp, ClassOf(cp))) hashes.push_back(shingler.hash());
  }
  std::sort(hashes.begin(), hashes.end());
  return hashes;
}

// Collects shingles into the race and lines into the list.
class Collector {
 public:
  Collector(Sketch* sketch, uint64_t salt) : sketch_(sketch), salt_(salt) { values_.fill(UINT32_MAX); }

  void Add(uint64_t hash, uint32_t units) {
    const auto low = static_cast<uint32_t>(hash);
    line_ = line_ * 0x100000001B3u ^ hash;
    line_units_ += units;
    uint32_t& seen = seen_[low % seen_.size()];
    if (seen == low) return;  // said a moment ago: counts once
    seen = low;
    ++sketch_->shingles;
    units_ += units;
    const auto bin = Scale(low, kSketchBins);
    const uint32_t value = MinusLog2(static_cast<uint32_t>(hash >> 32)) * 64 / units;
    if (value >= values_[bin]) return;
    values_[bin] = value;
    const auto id = static_cast<uint32_t>((hash * 0x9E3779B97F4A7C15u) >> 32);
    sketch_->mins[bin] = (id & 0xFF) == 0 ? id | 1 : id;
  }
  void EndLine() {
    if (line_units_ >= kMinLineUnits) {
      const auto bits = static_cast<uint16_t>(std::min<uint32_t>(line_units_ / kUnits, UINT16_MAX));
      sketch_->lines.push_back({static_cast<uint32_t>(Mix64(line_ ^ salt_) >> 32), bits});
    }
    line_ = 0;
    line_units_ = 0;
  }
  uint32_t units() const { return units_; }
  void Finish() {
    EndLine();
    sketch_->bits = static_cast<float>(units_) / static_cast<float>(kUnits);
    for (int group = 0; group < kAnchors; ++group) {
      const auto begin = values_.begin() + group * kBinsPerAnchor;
      sketch_->winner[group] = static_cast<uint8_t>(std::min_element(begin, begin + kBinsPerAnchor) - begin);
    }
    KeepHeaviestLines();
  }

 private:
  void KeepHeaviestLines() {
    std::vector<SketchLine>& lines = sketch_->lines;
    if (lines.size() > kMaxSketchLines) {
      std::stable_sort(lines.begin(), lines.end(),
                       [](const SketchLine& a, const SketchLine& b) { return a.bits > b.bits; });
      lines.resize(kMaxSketchLines);
    }
    std::sort(lines.begin(), lines.end(), [](const SketchLine& a, const SketchLine& b) { return a.hash < b.hash; });
    lines.erase(std::unique(lines.begin(), lines.end(),
                            [](const SketchLine& a, const SketchLine& b) { return a.hash == b.hash; }),
                lines.end());
  }
  Sketch* sketch_;
  uint64_t salt_;
  std::array<uint32_t, kSketchBins> values_;
  std::array<uint32_t, 1024> seen_{};
  uint32_t units_ = 0;
  uint64_t line_ = 0;
  uint32_t line_units_ = 0;
};

// Where a line or sentence ends. Headings and list marks begin a new one.
bool EndsLine(uint32_t cp) {
  switch (cp) {
    case '\n':
    case '.':
    case '!':
    case '?':
    case ':':
    case ';':
    case '|':
    case '#':
    case '*':
    case 0x3002:  // ideographic full stop
    case 0xFF01:  // full-width ! ? :
    case 0xFF1F:
    case 0xFF1A:
    case 0x0964:  // danda
      return true;
    default:
      return false;
  }
}

// Where the post stands in a thread of another name, its title may be the thread's: what strangers
// share by answering there. Reports are told apart by their titles, a post without text by nothing else.
bool TitleMayBeTheThreads(const Document& document) {
  const Post& post = *document.post;
  return post.kind == Kind::kPost && !post.thread.empty() && post.thread != post.id && !document.prose.empty();
}

void CollectShingles(const Document& document, uint64_t salt, Sketch* sketch) {
  const std::vector<uint64_t> topic = TopicShingles(document, salt);
  Collector collector(sketch, salt);
  NoiseFilter noise(document);
  Shingler shingler(salt);
  const std::string& text = document.words_text;
  const size_t title_end = document.title.text.size();
  size_t index = 0;
  const size_t first = TitleMayBeTheThreads(document) ? title_end : 0;
  for (size_t at = 0; at < text.size(); ++index) {
    const size_t begin = at;
    const uint32_t cp = NextCodePoint(text, &at);
    if (begin < first || noise.Covers(begin)) {
      shingler.Push(' ', CharClass::kSeparator);
      continue;
    }
    const CharClass char_class = ClassOf(cp);
    if (shingler.Push(cp, char_class)) {
      const uint32_t cost = index < document.costs.size() ? document.costs[index] : 0;
      const uint32_t most = char_class == CharClass::kIdeograph ? kMaxIdeographUnits : kMaxLetterUnits;
      const bool on_topic = std::binary_search(topic.begin(), topic.end(), shingler.hash());
      if (!on_topic) collector.Add(shingler.hash(), std::clamp(cost, 1u, most));
    }
    if (char_class == CharClass::kSeparator && EndsLine(cp)) collector.EndLine();
    if (at == title_end) {
      sketch->title_bits = static_cast<float>(collector.units()) / static_cast<float>(kUnits);
      collector.EndLine();
    }
  }
  collector.Finish();
}

}  // namespace

Sketch MakeSketch(const Document& document, uint64_t salt) {
  Sketch sketch;
  CollectShingles(document, salt, &sketch);
  const Post& post = *document.post;
  const absl::string_view community = CommunityOf(post);
  sketch.community = community.empty() ? 0 : SaltedHash(community, salt);
  sketch.declared_bot = IsDeclaredBot(post) || IsSiteNotice(document.words_text);
  sketch.cross_post = NamesOtherPosts(document.words_text);
  sketch.versioned = NamesVersion(document);
  sketch.opener = OpensThread(post);
  return sketch;
}

}  // namespace winnow
