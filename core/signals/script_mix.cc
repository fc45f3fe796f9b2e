#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) {
  const Shape& shape = document.facts.shape;
  int scripts = 0;
  for (int32_t letters : {shape.latin, shape.cyrillic, shape.unspaced, shape.other_letters}) {
    scripts += letters * 10 >= shape.letters && letters > 0;
  }
  return static_cast<float>(scripts);
}

}  // namespace

constinit const Signal kScriptMixSignal = {
    "script_mix",
    Family::kContent,
    "scripts among Latin, Cyrillic, those without spaces and others that hold a tenth of the letters or more, 0..4",
    Measure,
    "It mixes {value} scripts.",
    "It is written in one script."};

}  // namespace winnow
