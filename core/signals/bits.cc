#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) { return document.bits; }

}  // namespace

constinit const Signal kBitsSignal = {"bits",
                                      Family::kContent,
                                      "surprisal of title and text together, in bits: how much there is to judge",
                                      Measure,
                                      "There is little in it that only this post would say.",
                                      "It says much that only this post would say."};

}  // namespace winnow
