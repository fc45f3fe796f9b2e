#ifndef WINNOW_CORE_FACTS_CONTACTS_H_
#define WINNOW_CORE_FACTS_CONTACTS_H_

#include <cstdint>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"

namespace winnow {

// Ways to reach or pay somebody, as a text gives them. Found by form alone.
struct Contacts {
  std::vector<std::string> phones;   // digits only, with a leading '+' where written; 8 to 15 digits
  std::vector<std::string> emails;   // name@host.tld
  std::vector<std::string> wallets;  // Bitcoin, Ethereum and Tron addresses
};

// `text` is normalised (lower case: wallets in mixed case are found by length and alphabet). Not
// taken for phone numbers: dates, IP addresses, versions, decimals, hashes, columns of numbers.
Contacts FindContacts(absl::string_view text);

}  // namespace winnow

#endif  // WINNOW_CORE_FACTS_CONTACTS_H_
