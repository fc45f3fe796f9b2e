#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) { return CueShare(document, Cue::kCrypto); }

std::string Words(const Document& document) { return CueWords(document, Cue::kCrypto); }

}  // namespace

constinit const Signal kCryptoSignal = {"crypto",
                                        Family::kContent,
                                        "words of crypto currencies, per word, smoothed",
                                        Measure,
                                        "It speaks of crypto currencies: {words}.",
                                        "It does not speak of crypto currencies.",
                                        Words};

}  // namespace winnow
