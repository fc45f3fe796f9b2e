#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) { return static_cast<float>(document.facts.contacts.emails.size()); }

std::string Words(const Document& document) {
  return document.facts.contacts.emails.empty() ? std::string() : document.facts.contacts.emails.front();
}

}  // namespace

constinit const Signal kEmailAddressesSignal = {"email_addresses",
                                                Family::kContent,
                                                "e-mail addresses, a count",
                                                Measure,
                                                "It gives an e-mail address.",
                                                "It gives no e-mail address.",
                                                Words};

}  // namespace winnow
