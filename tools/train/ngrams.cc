#include "tools/train/ngrams.h"

#include <algorithm>
#include <cmath>

#include "core/text/utf8.h"

namespace winnow {
namespace {

constexpr double kDiscount = 0.75;

}  // namespace

void ForEachCharacter(absl::string_view text, absl::FunctionRef<void(uint32_t, const Keys&, const Keys&)> visit) {
  uint64_t past[lang::kMaxOrder - 1] = {lang::Share(' '), 0, 0, 0};
  Keys before{};
  before[1] = lang::Finish(past[0], 1);
  int context = 1;  // characters before this one
  for (size_t pos = 0; pos < text.size();) {
    const uint32_t c = lang::Fold(NextCodePoint(text, &pos));
    const uint64_t share = lang::Share(c);
    Keys here{};
    uint64_t sum = share;
    for (int n = 1; n <= context + 1; ++n) {
      if (n > 1) sum = lang::Extend(sum, past[n - 2], n);
      here[static_cast<size_t>(n)] = lang::Finish(sum, n);
    }
    visit(c, here, before);
    before = here;
    std::copy_backward(past, past + lang::kMaxOrder - 2, past + lang::kMaxOrder - 1);
    past[0] = share;
    context = std::min(context + 1, lang::kMaxOrder - 1);
  }
}

void Ngrams::Count(absl::string_view text) {
  ForEachCharacter(text, [this](uint32_t, const Keys& here, const Keys& before) {
    ++total_;
    for (size_t n = 1; n <= lang::kMaxOrder && here[n] != 0; ++n) {
      Ngram& gram = grams_[here[n]];
      const bool fresh = gram.count++ == 0;
      gram.order = static_cast<uint8_t>(n);
      if (n == 1) continue;
      gram.context = before[n - 1];
      gram.shorter = here[n - 1];
      Ngram& context = grams_[before[n - 1]];
      context.order = static_cast<uint8_t>(n - 1);
      ++context.followed;
      context.distinct += fresh;
    }
  });
}

float Ngrams::BackoffBits(const Ngram& context) const {
  if (context.followed == 0) return 0;
  return static_cast<float>(-std::log2(kDiscount * context.distinct / context.followed));
}

void Ngrams::Smooth() {
  for (uint64_t key : SortedKeys()) {
    Ngram& gram = grams_[key];
    if (gram.order == 1) {
      gram.probability = static_cast<float>(std::max(gram.count - 0.5, 0.5) / static_cast<double>(total_));
      continue;
    }
    const Ngram& context = grams_[gram.context];
    const double left_over = kDiscount * context.distinct / context.followed;
    gram.probability =
        static_cast<float>((gram.count - kDiscount) / context.followed + left_over * grams_[gram.shorter].probability);
  }
}

Ngram* Ngrams::Find(uint64_t key) {
  const auto found = grams_.find(key);
  return found == grams_.end() ? nullptr : &found->second;
}

std::vector<uint64_t> Ngrams::SortedKeys() const {
  std::vector<std::pair<std::pair<uint64_t, uint64_t>, uint64_t>> order;
  order.reserve(grams_.size());
  for (const auto& [key, gram] : grams_) order.push_back({{gram.order, ~uint64_t{gram.count}}, key});
  std::sort(order.begin(), order.end());
  std::vector<uint64_t> keys;
  keys.reserve(order.size());
  for (const auto& entry : order) keys.push_back(entry.second);
  return keys;
}

}  // namespace winnow
