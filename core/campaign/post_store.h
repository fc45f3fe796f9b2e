#ifndef WINNOW_CORE_CAMPAIGN_POST_STORE_H_
#define WINNOW_CORE_CAMPAIGN_POST_STORE_H_

#include <cstdint>
#include <string>
#include <vector>

#include "core/campaign/anchor_index.h"
#include "core/campaign/entry.h"
#include "core/campaign/hash_index.h"
#include "core/campaign/name_store.h"

namespace winnow {

// The remembered posts: a ring of entries, oldest first out, with what finds them by id, by author
// and by anchor. A position is an index into the ring; it stays the same while its post is remembered.
class PostStore {
 public:
  explicit PostStore(size_t capacity);

  // The position of a post by its id, or kNone.
  uint32_t Find(uint64_t id) const;
  // Appends; the caller has called DropOldest while full().
  uint32_t Append(const Entry& entry, absl::string_view name);
  // Puts a changed post in the place of its earlier version, first seen when that was.
  void Replace(uint32_t position, const Entry& entry);
  void DropOldest();

  Entry& at(uint32_t position) { return entries_[position]; }
  const Entry& at(uint32_t position) const { return entries_[position]; }
  uint32_t oldest() const { return size_ == 0 ? kNone : oldest_; }
  size_t size() const { return size_; }
  size_t capacity() const { return capacity_; }
  bool full() const { return size_ == capacity_; }
  std::string Name(uint32_t position) const { return names_.Get(entries_[position].name_at); }

  // How many posts came after this one: 0 for the newest; rises along every chain of entries.
  uint32_t Age(uint32_t position) const;
  uint32_t After(uint32_t position) const { return static_cast<uint32_t>((uint64_t{position} + 1) % capacity_); }
  bool IsLive(uint32_t position) const { return position < entries_.size() && Age(position) < size_; }

  // Calls visit(position) for the author's posts, newest first, at most `most`.
  template <typename Visit>
  void ByAuthor(uint64_t author, int most, Visit visit) const {
    if (author == 0) return;
    uint32_t at = by_author_.Find(author, [this](uint32_t p) { return entries_[p].author; });
    for (uint32_t age = 0; at != kNone && most-- > 0; at = entries_[at].same_author) {
      if (!IsLive(at) || entries_[at].author != author || (age > 0 && Age(at) < age)) return;
      age = Age(at) + 1;
      visit(at);
    }
  }
  // Calls visit(position) for posts that share an anchor; some twice, and rarely others.
  template <typename Visit>
  void ByAnchor(const StoredSketch& sketch, Visit visit) const {
    std::array<uint32_t, kAnchors> keys{};
    for (int group = 0; group < kAnchors; ++group) {
      keys[group] = AnchorKey(sketch, group);
      if (keys[group] != 0) anchors_.Prefetch(keys[group]);
    }
    for (const uint32_t key : keys) {
      if (key == 0) continue;
      anchors_.Find(key, [&](uint32_t position) {
        if (IsLive(position)) visit(position);
      });
    }
  }
  void PrefetchId(uint64_t id, uint64_t author) const {
    by_id_.Prefetch(id);
    by_author_.Prefetch(author);
  }

  size_t bytes() const;  // of entries and indexes
  size_t name_bytes() const { return names_.bytes(); }

 private:
  void IndexAnchors(uint32_t position);
  void LinkAuthor(uint32_t position);

  size_t capacity_;
  std::vector<Entry> entries_;
  uint32_t oldest_ = 0;
  size_t size_ = 0;
  HashIndex by_id_;
  HashIndex by_author_;  // the author's newest
  AnchorIndex anchors_;
  NameStore names_;
};

}  // namespace winnow

#endif  // WINNOW_CORE_CAMPAIGN_POST_STORE_H_
