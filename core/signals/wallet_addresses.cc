#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) { return static_cast<float>(document.facts.contacts.wallets.size()); }

}  // namespace

constinit const Signal kWalletAddressesSignal = {"wallet_addresses",
                                                 Family::kContent,
                                                 "addresses of Bitcoin, Ethereum or Tron wallets, a count",
                                                 Measure,
                                                 "It gives the address of a wallet.",
                                                 "It gives no wallet."};

}  // namespace winnow
