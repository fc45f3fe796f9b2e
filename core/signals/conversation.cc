#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) { return CueShare(document, Cue::kTalk); }

std::string Words(const Document& document) { return CueWords(document, Cue::kTalk); }

}  // namespace

constinit const Signal kConversationSignal = {"conversation",
                                              Family::kContent,
                                              "words of conversation (thanks, sorry, yes, lol), per word, smoothed",
                                              Measure,
                                              "It holds small talk: {words}.",
                                              "It talks the way people do in a thread.",
                                              Words};

}  // namespace winnow
