#include "core/facts/facts.h"

#include "core/document.h"

namespace winnow {
namespace {

constexpr size_t kLongestTitle = 4096;  // bytes, as of the post's own title

}  // namespace

Facts ReadFacts(const Document& document) {
  Facts facts;
  facts.shape = ReadShape(document.raw);
  facts.cues = CountCues(document.words_text, document.tokens);
  facts.contacts = FindContacts(document.body.text);
  facts.specifics = ReadSpecifics(document.raw);
  facts.links = ReadLinks(document.urls, document.raw);
  facts.vocabulary = ReadVocabulary(document.words_text, document.tokens);
  if (document.post != nullptr && document.post->title != document.post->thread_title) {
    facts.relevance = ReadRelevance(absl::string_view(document.post->thread_title).substr(0, kLongestTitle),
                                    document.words_text, document.tokens);
  }
  return facts;
}

}  // namespace winnow
