#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) { return CueShare(document, Cue::kSecondPerson); }

std::string Words(const Document& document) { return CueWords(document, Cue::kSecondPerson); }

}  // namespace

constinit const Signal kSecondPersonSignal = {"second_person",
                                              Family::kContent,
                                              "words for the reader (you, your), per word, smoothed",
                                              Measure,
                                              "It addresses the reader: {words}.",
                                              "It hardly addresses the reader.",
                                              Words};

}  // namespace winnow
