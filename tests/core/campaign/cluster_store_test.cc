#include "core/campaign/cluster_store.h"

#include "doctest/doctest.h"

namespace winnow {
namespace {

Entry PostBy(uint64_t id, uint64_t author, uint32_t thread, uint32_t time) {
  Entry entry;
  entry.id = id;
  entry.author = author;
  entry.thread = thread;
  entry.time = time;
  return entry;
}

std::vector<uint32_t> MembersOf(const ClusterStore& clusters, uint32_t cluster) {
  std::vector<uint32_t> members;
  clusters.Members(cluster, 1000, [&](uint32_t member) { members.push_back(member); });
  return members;
}

struct Stores {
  explicit Stores(size_t capacity) : posts(capacity), clusters(&posts) {}
  uint32_t Add(uint64_t id, uint64_t author, uint32_t thread) {
    while (posts.full()) {
      clusters.Forget(posts.oldest());
      posts.DropOldest();
    }
    return posts.Append(PostBy(id, author, thread, static_cast<uint32_t>(1000 + id)), "");
  }
  PostStore posts;
  ClusterStore clusters;
};

TEST_CASE("a chain that leads to a reused place ends there, also where both are of one cluster") {
  Stores stores(8);
  const uint32_t cluster = stores.clusters.Begin(stores.Add(1, 1, 1));
  std::vector<uint32_t> at;
  for (uint64_t id = 2; id <= 8; ++id) at.push_back(stores.Add(id, id, 1));
  for (size_t i = 1; i < at.size(); ++i) stores.clusters.Join(cluster, at[i]);
  // The oldest goes; its place is given to another post of the same cluster.
  stores.clusters.Join(cluster, stores.Add(9, 9, 1));
  // One that has been remembered for longer joins late: it goes where the chain would lead on.
  stores.clusters.Join(cluster, at[0]);
  CHECK(MembersOf(stores.clusters, cluster).size() == 8);
  CHECK(MembersOf(stores.clusters, cluster).back() == at[0]);
  stores.clusters.Leave(at[0]);
  CHECK(MembersOf(stores.clusters, cluster).size() == 7);
}

TEST_CASE("merging keeps the order of age and counts who is in both once") {
  Stores stores(100);
  const uint32_t a = stores.clusters.Begin(stores.Add(1, 1, 1));
  const uint32_t b = stores.clusters.Begin(stores.Add(2, 2, 1));
  for (uint64_t id = 3; id <= 20; ++id) stores.clusters.Join(id % 2 == 0 ? b : a, stores.Add(id, id / 2 % 3 + 1, 2));
  std::vector<uint32_t> moved;
  const uint32_t kept = stores.clusters.Merge(a, b, &moved);
  CHECK(kept == a);
  CHECK(moved.size() == 10);
  const std::vector<uint32_t> members = MembersOf(stores.clusters, kept);
  REQUIRE(members.size() == 20);
  for (size_t i = 1; i < members.size(); ++i) CHECK(stores.posts.Age(members[i - 1]) < stores.posts.Age(members[i]));
  CHECK(stores.clusters.at(kept).posts == 20);
  CHECK(stores.clusters.at(kept).authors == 3);
  CHECK(stores.clusters.at(kept).threads == 2);
}

TEST_CASE("what leaves is counted no more; what is forgotten stays counted") {
  Stores stores(100);
  const uint32_t first = stores.Add(1, 1, 1);
  const uint32_t cluster = stores.clusters.Begin(first);
  const uint32_t second = stores.Add(2, 2, 2);
  stores.clusters.Join(cluster, second);
  stores.clusters.Leave(second);
  CHECK(stores.clusters.at(cluster).posts == 1);
  CHECK(stores.clusters.at(cluster).authors == 1);
  CHECK(stores.clusters.at(cluster).threads == 1);
  stores.clusters.Join(cluster, second);
  stores.clusters.Forget(first);
  CHECK(stores.clusters.at(cluster).posts == 2);
}

TEST_CASE("the id that the reader spoke of outlives a merge") {
  for (const bool spoken_of_younger : {false, true}) {
    Stores stores(100);
    const uint32_t older = stores.clusters.Begin(stores.Add(1, 1, 1));
    const uint32_t younger = stores.clusters.Begin(stores.Add(2, 2, 2));
    const uint64_t expected = stores.clusters.at(spoken_of_younger ? younger : older).id;
    if (spoken_of_younger) stores.clusters.at(younger).spoken = 1;
    std::vector<uint32_t> moved;
    CHECK(stores.clusters.at(stores.clusters.Merge(older, younger, &moved)).id == expected);
    CHECK(stores.clusters.FindById(expected) == older);
  }
}

TEST_CASE("a cluster that an edited post begins has an id of its own") {
  Stores stores(100);
  const uint32_t post = stores.Add(1, 1, 1);
  const uint64_t before = ClusterId(stores.posts.at(post));
  stores.posts.at(post).text = 77;
  CHECK(ClusterId(stores.posts.at(post)) != before);
}

}  // namespace
}  // namespace winnow
