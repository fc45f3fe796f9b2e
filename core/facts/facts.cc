#include "core/facts/facts.h"

#include "core/document.h"

namespace winnow {

Facts ReadFacts(const Document& document) {
  Facts facts;
  facts.shape = ReadShape(document.raw);
  facts.cues = CountCues(document.words_text, document.tokens);
  facts.contacts = FindContacts(document.body.text);
  facts.specifics = ReadSpecifics(document.raw);
  facts.links = ReadLinks(document.urls, document.raw);
  facts.vocabulary = ReadVocabulary(document.words_text, document.tokens);
  if (document.post != nullptr && document.post->title != document.post->thread_title) {
    facts.relevance = ReadRelevance(document.post->thread_title, document.words_text, document.tokens);
  }
  return facts;
}

}  // namespace winnow
