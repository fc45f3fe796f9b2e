#ifndef WINNOW_CORE_EVIDENCE_H_
#define WINNOW_CORE_EVIDENCE_H_

#include <cstdint>
#include <string>
#include <vector>

#include "core/campaign/payload.h"
#include "core/campaign/sketch.h"
#include "core/post.h"
#include "core/reason.h"

namespace winnow {

// All that one post says by itself: what Analyzer makes of it, and all that the ordered half ever
// sees of it. Identities are salted 64-bit hashes; 0 means unknown.
struct Evidence {
  std::string id;
  uint64_t id_hash = 0;
  uint64_t author = 0;         // of "host/author", the host being the id's part before its first '/'
  uint64_t thread = 0;         // of Post::thread
  uint64_t thread_author = 0;  // like author
  uint64_t parent = 0;
  std::string words;       // normalised title and prose: what muted phrases are looked up in; never saved
  uint64_t text_hash = 0;  // of the normalised own text: tells an edit from a re-render
  TimeMs seen_at = kUnknownTime;
  TimeMs created_at = kUnknownTime;
  Site site = Site::kOther;
  Kind kind = Kind::kPost;
  Role role = Role::kUnknown;

  std::vector<float> signals;   // in the order of AllSignals(); computed once, compared as float32
  float bits = 0;               // surprisal of title and own text together, in bits
  float content = 0;            // tier-1 log-odds of the content family, calibrated on sources left out
  bool words_agree = false;     // `content` speaks of spam without the signals that read a payload: with a shared
                                // payload they would count the same thing twice
  float machine_like = 0;       // 0..1; style alone, never evidence of spam
  std::vector<Reason> reasons;  // what made `content`, strongest first; behaviour and standing too
  bool open = false;            // tier 1 leaves the post uncertain: tier 2 should read it
  std::vector<int32_t> tokens;  // tier-2 input ids, at most kMaxTokens, no padding; only where `open`

  Sketch sketch;                  // of the shared-text lens
  std::vector<Payload> payloads;  // what the post wants the reader to see; none that the thread's title has
};

}  // namespace winnow

#endif  // WINNOW_CORE_EVIDENCE_H_
