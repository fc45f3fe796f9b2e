#include "core/campaign/assess.h"

#include <algorithm>
#include <array>

#include "core/campaign/significance.h"

namespace winnow {
namespace {

// So many of a cluster's newest members are looked at.
constexpr int kMostMembers = 64;
// Log-odds of words that are clearly an advert's: nobody's honest comment that was copied.
constexpr float kAdvert = 2.5f;
// And of words that look honest: what strangers share of them may be an idiom.
constexpr float kHonest = -1;
// An announcement of a release in so many communities is one author's good right.
constexpr uint32_t kAnnouncements = 4;

// What a second lens adds to the strongest.
constexpr float kSecondLens = 0.5f;

uint32_t Apart(uint32_t a, uint32_t b) { return a < b ? b - a : a - b; }
TimeMs Milliseconds(uint32_t seconds) { return seconds == 0 ? kUnknownTime : TimeMs{seconds} * 1000; }

struct Members {
  std::array<const Entry*, kMostMembers> entries{};
  int count = 0;
};

Members Collect(const PostStore& posts, const ClusterStore& clusters, uint32_t cluster) {
  Members members;
  clusters.Members(cluster, kMostMembers,
                   [&](uint32_t position) { members.entries[members.count++] = &posts.at(position); });
  return members;
}

// Distinct authors within the window of `about`. All posts of unknown authors count as one's: what is
// unknown shows no strangers.
// What is of unknown time says nothing of a burst.
uint32_t CountAuthors(const Members& members, const Entry& about, uint32_t window) {
  uint32_t authors = 0;
  if (about.time == 0 && window < kStrangerWindow) return 0;
  for (int i = 0; i < members.count; ++i) {
    const Entry& one = *members.entries[i];
    if (Apart(one.time, about.time) > window) continue;
    bool known = false;
    for (int j = 0; j < i; ++j) {
      const Entry& before = *members.entries[j];
      known |= before.author == one.author && Apart(before.time, about.time) <= window;
    }
    authors += !known;
  }
  return authors;
}

// Distinct threads in which the author of `about` posted to the cluster within the window. A second
// post within a minute is a slip, not a second thread. Of unknown time nothing is known to be sudden.
uint32_t CountThreads(const Members& members, const Entry& about) {
  if (about.author == 0 || about.time == 0) return 0;
  std::array<const Entry*, kMostMembers> own{};
  uint32_t count = 0;
  bool announces = true;
  std::array<bool, kMostMembers> doubled{};  // a double submit is one post more, not a dozen
  for (int i = 0; i < members.count; ++i) {
    const Entry& one = *members.entries[i];
    if (one.author != about.author || Apart(one.time, about.time) > kRepetitionWindow) continue;
    if ((one.flags & kFlagCrossPost) != 0) return 0;
    bool known = false;
    for (uint32_t j = 0; j < count; ++j) {
      // Answers whose threads are unknown may all stand in one.
      known |= own[j]->thread == one.thread && (one.thread != 0 || (one.flags & kFlagComment) != 0);
      const bool slip = Apart(own[j]->time, one.time) <= kDoubleSubmit && !doubled[j];
      if (slip && !known) known = doubled[j] = true;
      announces &= own[j]->community != one.community || one.community == 0;
    }
    announces &= (one.flags & kFlagVersioned) != 0 && (one.flags & kFlagComment) == 0;
    if (!known) own[count++] = &one;
  }
  if (announces && count <= kAnnouncements) return 0;
  return count;
}

// Whether the author writes of many other things in the same community: who looks after reports or
// answers newcomers says some sentences often.
bool IsRegular(const PostStore& posts, const ClusterStore& clusters, const Entry& about) {
  constexpr int kLookedAt = 32;
  constexpr uint32_t kOtherThings = 4;
  uint32_t own = 0;
  uint32_t others = 0;
  posts.ByAuthor(about.author, kLookedAt, [&](uint32_t at) {
    const Entry& one = posts.at(at);
    const bool together = one.cluster != kNone && one.cluster == about.cluster;
    own += together;
    others +=
        !together && one.community == about.community && (one.cluster == kNone || clusters.at(one.cluster).level == 0);
  });
  return others >= kOtherThings && others >= own;
}

// Whether the author has lately written something else that strangers wrote too.
bool RepeatsOthers(const PostStore& posts, const ClusterStore& clusters, const Entry& entry) {
  if (entry.author == 0) return false;
  bool repeats = false;
  posts.ByAuthor(entry.author, kCohortPosts, [&](uint32_t at) {
    const Entry& other = posts.at(at);
    if (other.cluster == kNone || other.cluster == entry.cluster) return;
    const Cluster& cluster = clusters.at(other.cluster);
    repeats |= cluster.authors >= 2 && cluster.threads >= 2 && cluster.shared_bits >= kCohortBits &&
               Apart(other.time, entry.time) <= kBurst;
  });
  return repeats;
}

uint32_t CountCohort(const PostStore& posts, const ClusterStore& clusters, const Members& members, const Entry& about) {
  constexpr int kLookedAt = 8;
  std::array<uint64_t, kLookedAt> authors{};
  uint32_t count = 0;
  for (int i = 0; i < members.count && i < kLookedAt; ++i) {
    const Entry& one = *members.entries[i];
    if (Apart(one.time, about.time) > kBurst) continue;
    if (std::find(authors.begin(), authors.begin() + count, one.author) != authors.begin() + count) continue;
    if (RepeatsOthers(posts, clusters, one)) authors[count++] = one.author;
  }
  return count;
}

ClusterFacts FactsOf(const PostStore& posts, const ClusterStore& clusters, uint32_t position) {
  const Entry& entry = posts.at(position);
  const Cluster& cluster = clusters.at(entry.cluster);
  const Members members = Collect(posts, clusters, entry.cluster);
  ClusterFacts facts;
  facts.posts = cluster.posts;
  facts.threads = cluster.threads;
  // A post has of its cluster's strength what it shares with it.
  facts.shared_bits = std::min(cluster.shared_bits, entry.shared_bits);
  facts.payload_authors = (entry.flags & kFlagByPayload) != 0 ? cluster.payload_authors : 0;
  facts.honest_words = entry.content < kHonest;
  facts.authors = CountAuthors(members, entry, facts.shared_bits < kMayBeIdiom ? kBurst : kStrangerWindow);
  facts.author_threads = CountThreads(members, entry);
  if (facts.author_threads >= kEnough && IsRegular(posts, clusters, entry)) facts.author_threads = 0;
  if (facts.threads >= 2 && facts.shared_bits >= kCohortBits) {
    facts.cohort = CountCohort(posts, clusters, members, entry);
  }
  return facts;
}

// Whether a member that was remembered before this one is as early.
bool HasElder(const PostStore& posts, const ClusterStore& clusters, uint32_t position) {
  uint32_t elder = clusters.Older(position);
  for (int i = 0; elder != kNone && i < kMostMembers; ++i, elder = clusters.Older(elder)) {
    if (posts.at(elder).time <= posts.at(position).time) return true;
  }
  return false;
}

// The earliest copy, where its author did nothing else like it: the one that was copied.
bool IsSource(const PostStore& posts, const ClusterStore& clusters, uint32_t position) {
  constexpr int kOtherPosts = 16;
  const Entry& entry = posts.at(position);
  if ((entry.flags & kFlagStrongPayload) != 0 || entry.content > kAdvert || entry.author == 0) return false;
  if (entry.time > clusters.at(entry.cluster).first || HasElder(posts, clusters, position)) return false;
  bool elsewhere = false;
  posts.ByAuthor(entry.author, kOtherPosts, [&](uint32_t at) {
    const uint32_t index = posts.at(at).cluster;
    if (index == kNone || at == position) return;
    const Cluster& cluster = clusters.at(index);
    elsewhere |= index == entry.cluster || (cluster.level > 0 && cluster.id != ClusterId(posts.at(at)));
  });
  return !elsewhere;
}

Reason CampaignReason(absl::string_view signal, float weight, const ClusterFacts& facts, const Cluster& cluster) {
  Reason reason;
  reason.signal = signal;
  reason.family = Family::kCampaign;
  reason.weight = weight;
  const double hours = static_cast<double>(cluster.last - cluster.first) / 3600;
  reason.detail = {{"posts", static_cast<double>(facts.posts), ""},
                   {"authors", static_cast<double>(cluster.authors), ""},
                   {"threads", static_cast<double>(cluster.threads), ""},
                   {"hours", hours, ""},
                   {"bits", facts.shared_bits, ""}};
  return reason;
}

}  // namespace

Strength StrengthOf(const PostStore& posts, const ClusterStore& clusters, uint32_t position) {
  const ClusterFacts facts = FactsOf(posts, clusters, position);
  const float repetition = RepetitionLogOdds(facts);
  return {
      std::max({NearDuplicateLogOdds(facts, posts.size()), repetition, PayloadLogOdds(facts), CohortLogOdds(facts)}),
      repetition};
}

CampaignEvidence Assess(const PostStore& posts, const ClusterStore& clusters, uint32_t position) {
  CampaignEvidence evidence;
  const Entry& entry = posts.at(position);
  if (entry.cluster == kNone) return evidence;
  const ClusterFacts facts = FactsOf(posts, clusters, position);
  const Cluster& cluster = clusters.at(entry.cluster);
  const struct {
    absl::string_view signal;
    float log_odds;
  } lenses[] = {{"near_duplicate", NearDuplicateLogOdds(facts, posts.size())},
                {"repetition", RepetitionLogOdds(facts)},
                {"payload", PayloadLogOdds(facts)},
                {"cohort", CohortLogOdds(facts)}};
  for (const auto& lens : lenses) {
    if (lens.log_odds <= 0) continue;
    evidence.reasons.push_back(CampaignReason(lens.signal, lens.log_odds, facts, cluster));
  }
  // The strongest lens counts in full, the others say mostly the same again.
  std::stable_sort(evidence.reasons.begin(), evidence.reasons.end(),
                   [](const Reason& a, const Reason& b) { return a.weight > b.weight; });
  for (size_t i = 0; i < evidence.reasons.size(); ++i) {
    if (i > 0) evidence.reasons[i].weight = kSecondLens;
    evidence.log_odds += evidence.reasons[i].weight;
  }
  evidence.in_campaign = evidence.log_odds > 0;
  evidence.payload_alone = evidence.reasons.size() == 1 && evidence.reasons.front().signal == "payload" &&
                           (entry.flags & kFlagWordsAgree) == 0;
  if (!evidence.in_campaign) return evidence;
  evidence.campaign = {cluster.id,
                       static_cast<int32_t>(cluster.posts),
                       static_cast<int32_t>(cluster.authors),
                       static_cast<int32_t>(cluster.threads),
                       Milliseconds(cluster.first),
                       Milliseconds(cluster.last)};
  if (IsSource(posts, clusters, position)) {
    evidence.source = true;
    evidence.log_odds = 0;
    evidence.reasons = {CampaignReason("copied_by_others", 0, facts, cluster)};
  }
  return evidence;
}

}  // namespace winnow
