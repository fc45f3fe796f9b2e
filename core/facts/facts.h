#ifndef WINNOW_CORE_FACTS_FACTS_H_
#define WINNOW_CORE_FACTS_FACTS_H_

#include "core/facts/contacts.h"
#include "core/facts/cues.h"
#include "core/facts/links.h"
#include "core/facts/relevance.h"
#include "core/facts/shape.h"
#include "core/facts/specifics.h"
#include "core/facts/vocabulary.h"

namespace winnow {

// What many signals ask of a post, counted in one pass each.
struct Facts {
  Shape shape;
  Cues cues;
  Contacts contacts;
  Specifics specifics;
  Links links;
  Vocabulary vocabulary;
  Relevance relevance;  // unknown where the post is the thread's own
};

struct Document;

// The facts of a document whose other members are read already.
Facts ReadFacts(const Document& document);

}  // namespace winnow

#endif  // WINNOW_CORE_FACTS_FACTS_H_
