#ifndef WINNOW_CORE_SIGNALS_MEASURE_H_
#define WINNOW_CORE_SIGNALS_MEASURE_H_

#include <cstdint>
#include <string>

#include "core/document.h"

namespace winnow {

// part / whole, and 0 of nothing.
inline float Share(int64_t part, int64_t whole) {
  return whole <= 0 ? 0.0f : static_cast<float>(part) / static_cast<float>(whole);
}

// Hits of a cue per word, as if the post had four words more: one hit in a short post says less
// than the same share of a long one.
inline float CueShare(const Document& document, Cue cue) {
  constexpr int32_t kSmoothing = 4;
  return Share(document.facts.cues.of(cue), document.facts.cues.units + kSmoothing);
}

inline std::string CueWords(const Document& document, Cue cue) {
  return CueWords(document.words_text, document.facts.cues, cue);
}

}  // namespace winnow

#endif  // WINNOW_CORE_SIGNALS_MEASURE_H_
