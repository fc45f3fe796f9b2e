#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) { return static_cast<float>(document.facts.contacts.phones.size()); }

std::string Words(const Document& document) {
  return document.facts.contacts.phones.empty() ? std::string() : document.facts.contacts.phones.front();
}

}  // namespace

constinit const Signal kPhoneNumbersSignal = {"phone_numbers",
                                              Family::kContent,
                                              "phone numbers by form, a count",
                                              Measure,
                                              "It gives a phone number.",
                                              "It gives no phone number.",
                                              Words};

}  // namespace winnow
