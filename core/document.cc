#include "core/document.h"

#include "core/text/prose.h"
#include "core/text/utf8.h"
#include "core/text/words.h"

namespace winnow {
namespace {

constexpr size_t kLongestTitle = 4096;  // bytes
constexpr size_t kMostLinks = 200;

// Targets of links that the text itself does not show.
void AddLinks(const Post& post, Document* document) {
  for (size_t i = 0; i < post.links.size() && i < kMostLinks; ++i) {
    std::vector<Url> found = FindUrls(absl::string_view(post.links[i]).substr(0, kLongestTitle));
    if (found.empty() || found.front().begin != 0) continue;
    Url& url = found.front();
    bool known = false;
    for (size_t k = 0; k < document->urls.size() && !known; ++k) {
      known = document->urls[k].host == url.host && document->urls[k].path == url.path;
    }
    if (known) continue;
    url.begin = url.end = document->raw.size();
    document->urls.push_back(std::move(url));
  }
}

// Splits words_text into tokens and gives each its share of the costs.
void ReadTokens(Document* document) {
  document->tokens.reserve(document->words_text.size() / 5 + 4);
  WordSplitter words(document->words_text);
  size_t costed = 0, character = 0;
  Token token;
  while (words.Next(&token)) {
    for (; costed < token.end; ++costed) {
      if (!IsContinuation(document->words_text[costed])) token.cost += document->costs[character++];
    }
    document->tokens.push_back(token);
  }
}

}  // namespace

Document ReadDocument(const Post& post, const LanguageModel& language_model) {
  Document document;
  document.post = &post;
  if (!post.title.empty()) {
    document.raw = RepairUtf8(absl::string_view(post.title).substr(0, kLongestTitle));
    document.title = Normalize(document.raw);
    document.raw.push_back('\n');
  }
  document.text_begin = static_cast<uint32_t>(document.raw.size());
  const std::string clipped = Clip(post.text);
  document.raw += RepairUtf8(clipped);
  const absl::string_view text = absl::string_view(document.raw).substr(document.text_begin);
  document.body = Normalize(clipped);
  document.urls = FindUrls(document.raw);

  const std::string prose = KeepProse(text, document.urls, document.text_begin);
  document.left_out = static_cast<int32_t>(text.size() - prose.size());
  document.prose = prose.size() == text.size() ? document.body.text : Normalize(prose).text;
  document.words_text = document.title.text;
  if (!document.words_text.empty() && !document.prose.empty()) document.words_text.push_back(' ');
  document.words_text += document.prose;

  language_model.Costs(document.words_text, &document.costs);
  uint64_t sum = 0;
  for (uint16_t cost : document.costs) sum += cost;
  document.bits = static_cast<float>(sum) / LanguageModel::kUnitsPerBit;
  ReadTokens(&document);
  AddLinks(post, &document);
  document.facts = ReadFacts(document);
  return document;
}

}  // namespace winnow
