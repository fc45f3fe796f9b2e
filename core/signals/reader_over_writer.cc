#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) {
  const int32_t reader = document.facts.cues.of(Cue::kSecondPerson);
  const int32_t writer = document.facts.cues.of(Cue::kFirstPerson);
  return reader + writer == 0 ? kUnknownSignal : Share(reader, reader + writer);
}

}  // namespace

constinit const Signal kReaderOverWriterSignal = {
    "reader_over_writer",
    Family::kContent,
    "words for the reader as a share of those for reader and writer, 0..1; -1 without any",
    Measure,
    "It speaks to the reader rather than of its writer.",
    "It speaks of its writer rather than to the reader."};

}  // namespace winnow
