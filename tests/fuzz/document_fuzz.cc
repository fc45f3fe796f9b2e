// ReadDocument is total; its parts lie where they say and its sums add up.
#include <cstdint>
#include <cstdlib>
#include <string>

#include "core/document.h"
#include "tests/core/support/toy_language_model.h"

namespace {

void Require(bool holds) {
  if (!holds) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  static const winnow::LanguageModel model = winnow::testing::ToyLanguageModel::Letters().Build();
  const absl::string_view input(reinterpret_cast<const char*>(data), size);
  const size_t cut = input.find('\n');
  winnow::Post post;
  if (cut != absl::string_view::npos) {
    post.title = std::string(input.substr(0, cut));
    post.links = {post.title};
  }
  post.text = std::string(cut == absl::string_view::npos ? input : input.substr(cut));
  const winnow::Document document = winnow::ReadDocument(post, model);

  Require(winnow::RepairUtf8(document.raw) == document.raw);
  Require(winnow::RepairUtf8(document.words_text) == document.words_text);
  Require(document.left_out >= 0);
  uint64_t sum = 0;
  for (uint16_t cost : document.costs) sum += cost;
  Require(document.bits == static_cast<float>(sum) / 16);
  uint64_t shared = 0;
  uint32_t end = 0;
  for (const winnow::Token& token : document.tokens) {
    Require(token.begin >= end && token.begin < token.end && token.end <= document.words_text.size());
    end = token.end;
    shared += token.cost;
  }
  Require(shared <= sum);
  size_t url_end = 0;
  for (const winnow::Url& url : document.urls) {
    Require(url.begin >= url_end && url.begin <= url.end && url.end <= document.raw.size());
    Require(!url.host.empty() && !url.domain.empty());
    Require(url.path.empty() || url.path[0] == '/');
    url_end = url.end;
  }
  return 0;
}
