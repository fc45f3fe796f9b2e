#include "core/campaign/post_store.h"

#include <algorithm>

namespace winnow {

PostStore::PostStore(size_t capacity) : capacity_(std::max<size_t>(capacity, 1)), anchors_(capacity_) {}

uint32_t PostStore::Find(uint64_t id) const {
  return by_id_.Find(id, [this](uint32_t p) { return entries_[p].id; });
}

uint32_t PostStore::Age(uint32_t position) const {
  const uint64_t newest = oldest_ + size_ + capacity_ - 1;
  return static_cast<uint32_t>((newest - position) % capacity_);
}

uint32_t PostStore::Append(const Entry& entry, absl::string_view name) {
  const auto position = static_cast<uint32_t>((static_cast<uint64_t>(oldest_) + size_) % capacity_);
  if (position == entries_.size()) {
    if (entries_.size() == entries_.capacity()) {
      entries_.reserve(std::min(capacity_, std::max<size_t>(64, 2 * entries_.size())));
    }
    entries_.push_back(entry);
  } else {
    entries_[position] = entry;
  }
  ++size_;
  Entry& stored = entries_[position];
  stored.name_at = names_.Push(name);
  by_id_.Set(stored.id, position, [this](uint32_t p) { return entries_[p].id; });
  LinkAuthor(position);
  IndexAnchors(position);
  return position;
}

void PostStore::Replace(uint32_t position, const Entry& entry) {
  const Entry old = entries_[position];
  entries_[position] = entry;
  entries_[position].name_at = old.name_at;
  entries_[position].seen = old.seen;
  if (old.author != 0) {
    entries_[position].author = old.author;  // an edit does not change who wrote it
    entries_[position].same_author = old.same_author;
  } else {
    LinkAuthor(position);
  }
  IndexAnchors(position);
}

// Puts the post into its author's chain, which runs from the newest to the oldest.
void PostStore::LinkAuthor(uint32_t position) {
  Entry& entry = entries_[position];
  entry.same_author = kNone;
  if (entry.author == 0) return;
  const auto author_at = [this](uint32_t p) { return entries_[p].author; };
  const uint32_t newest = by_author_.Find(entry.author, author_at);
  if (newest == kNone || Age(newest) > Age(position)) {
    entry.same_author = newest;
    by_author_.Set(entry.author, position, author_at);
    return;
  }
  // Its author became known only now.
  uint32_t newer = newest;
  ByAuthor(entry.author, INT32_MAX, [&](uint32_t at) {
    if (Age(at) < Age(position)) newer = at;
  });
  entry.same_author = entries_[newer].same_author;
  entries_[newer].same_author = position;
}

void PostStore::IndexAnchors(uint32_t position) {
  for (int group = 0; group < kAnchors; ++group) {
    const uint32_t key = AnchorKey(entries_[position].sketch, group);
    if (key != 0) anchors_.Insert(key, position);
  }
}

void PostStore::DropOldest() {
  if (size_ == 0) return;
  const Entry& entry = entries_[oldest_];
  names_.PopFront(entry.name_at);
  by_id_.Erase(entry.id, [this](uint32_t p) { return entries_[p].id; });
  if (entry.author != 0) {
    const auto author_at = [this](uint32_t p) { return entries_[p].author; };
    if (by_author_.Find(entry.author, author_at) == oldest_) by_author_.Erase(entry.author, author_at);
  }
  oldest_ = static_cast<uint32_t>((static_cast<uint64_t>(oldest_) + 1) % capacity_);
  --size_;
}

size_t PostStore::bytes() const {
  return entries_.capacity() * sizeof(Entry) + by_id_.bytes() + by_author_.bytes() + anchors_.bytes();
}

}  // namespace winnow
