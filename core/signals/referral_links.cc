#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) { return static_cast<float>(document.facts.links.referral); }

}  // namespace

constinit const Signal kReferralLinksSignal = {"referral_links",
                                               Family::kContent,
                                               "links with a referral, invite or affiliate code, a count",
                                               Measure,
                                               "A link carries a referral or invite code.",
                                               "No link carries a referral code."};

}  // namespace winnow
