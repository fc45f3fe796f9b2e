#ifndef WINNOW_CORE_CAMPAIGN_PAYLOAD_SCAN_H_
#define WINNOW_CORE_CAMPAIGN_PAYLOAD_SCAN_H_

#include <string>
#include <vector>

#include "core/campaign/payload.h"
#include "core/document.h"

namespace winnow {

// A payload found, before it is hashed and weighed.
struct FoundPayload {
  PayloadKind kind = PayloadKind::kDomain;
  std::string canonical;
  bool strong = false;
};

// Each appends what it finds in the document; FindPayloads knows the order.
void ScanWallets(const Document& document, std::vector<FoundPayload>* found);
void ScanPhones(const Document& document, std::vector<FoundPayload>* found);
void ScanHandles(const Document& document, std::vector<FoundPayload>* found);  // e-mail too
void ScanLinks(const Document& document, std::vector<FoundPayload>* found);    // invites, handles, domains
void ScanBrands(const Document& document, std::vector<FoundPayload>* found);

}  // namespace winnow

#endif  // WINNOW_CORE_CAMPAIGN_PAYLOAD_SCAN_H_
