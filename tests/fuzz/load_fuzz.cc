// Whatever is in a saved memory or word store, it loads or is refused; what loads can be used and saved again.
// The first byte of the input chooses the store and whether the rest is the whole payload or edits of a real one;
// checksums are made right, so that the parsers behind them are reached.
#include <cstdint>
#include <cstdlib>
#include <string>
#include <vector>

#include "core/analyzer.h"
#include "core/engine.h"
#include "core/snapshot.h"
#include "tests/core/support/core_bin_writer.h"
#include "tests/core/support/toy_language_model.h"

namespace winnow {
namespace {

const Analyzer& TheAnalyzer() {
  static const Analyzer* const analyzer = [] {
    const std::string core_bin = testing::CoreBinWriter().Add("LANG", testing::ToyLanguageModel().Section()).Finish();
    absl::StatusOr<Analyzer> created = Analyzer::Create(core_bin, 0);
    if (!created.ok()) std::abort();
    return new Analyzer(*std::move(created));
  }();
  return *analyzer;
}

Engine NewEngine() { return Engine(TheAnalyzer(), Policy(), {}); }

std::vector<Evidence> SomePosts() {
  std::vector<Evidence> posts;
  for (int i = 0; i < 6; ++i) {
    Post post;
    post.id = "example.org/" + std::to_string(i);
    post.author = "account" + std::to_string(i % 4);
    post.thread = "example.org/thread" + std::to_string(i % 3);
    post.text = "Buy our watches today at https://shop.example/a, half price for the first hundred " + post.author;
    post.seen_at = 1'780'000'000'000 + i * 60'000;
    posts.push_back(TheAnalyzer().Analyze(post));
  }
  return posts;
}

// A real snapshot of memory or of the reader's words.
std::string RealSnapshot(bool words) {
  Engine engine = NewEngine();
  (void)engine.Remember(SomePosts());
  (void)engine.Learn({Word::kSpam, "example.org/1"});
  (void)engine.Learn({Word::kMutePhrase, "half price"});
  return words ? engine.SaveWords() : engine.Save();
}

// Two bytes of position and one of value at a time.
std::string Edited(std::string payload, absl::string_view edits) {
  for (; edits.size() >= 3; edits.remove_prefix(3)) {
    const size_t at = static_cast<uint8_t>(edits[0]) << 8 | static_cast<uint8_t>(edits[1]);
    if (at < payload.size()) payload[at] = edits[2];
  }
  if (edits.size() == 1) payload.resize(payload.size() * static_cast<uint8_t>(edits[0]) / 256);
  return payload;
}

void TryOne(absl::string_view input) {
  if (input.empty()) return;
  const bool words = (input[0] & 1) != 0;
  const bool edits = (input[0] & 2) != 0;
  input.remove_prefix(1);
  const std::string real = RealSnapshot(words);
  ByteReader header(real);
  const absl::string_view magic = header.GetBytes(4);
  const auto version = header.Get<uint32_t>();
  const auto salt_check = header.Get<uint64_t>();
  header.Get<uint64_t>();  // the checksum, made anew by Seal
  const std::string payload = edits ? Edited(std::string(header.GetBytes(header.left())), input) : std::string(input);
  const std::string snapshot = Seal(magic, version, salt_check, payload);

  Engine engine = NewEngine();
  const absl::Status status = words ? engine.LoadWords(snapshot) : engine.Load(snapshot);
  if (!status.ok() && (status.message().empty() || engine.remembered() != 0)) std::abort();
  const Batch batch = engine.Remember(SomePosts());
  const Decisions decisions = engine.Decide(batch, {});
  if (decisions.posts.size() != batch.posts.size()) std::abort();
  Engine again = NewEngine();
  if (!(words ? again.LoadWords(engine.SaveWords()) : again.Load(engine.Save())).ok()) std::abort();
}

}  // namespace
}  // namespace winnow

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  winnow::TryOne(absl::string_view(reinterpret_cast<const char*>(data), size));
  return 0;
}
