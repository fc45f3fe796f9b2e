#ifndef WINNOW_TOOLS_CLI_ORDERED_WORK_H_
#define WINNOW_TOOLS_CLI_ORDERED_WORK_H_

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace winnow::cli {

// Runs produce -> work -> consume over a stream of items. `produce` and `consume` run on the calling
// thread and in order; `work` runs on `jobs` threads (on the calling one where jobs is 1) and must
// touch nothing but its item. Items are reused, so that their memory is.
template <typename Item>
class OrderedWork {
 public:
  std::function<bool(Item*)> produce;  // false at the end
  std::function<void(Item*)> work;
  std::function<bool(Item*)> consume;  // false stops everything
  std::function<bool()> would_block;   // whether produce would have to wait: then finished items go first

  void Run(int jobs) {
    if (jobs <= 1) return RunAlone();
    slots_ = std::vector<Slot>(static_cast<size_t>(jobs) * 2 + 1);
    std::vector<std::thread> threads;
    for (int i = 0; i < jobs; ++i) threads.emplace_back([this] { Work(); });
    Feed();
    {
      std::lock_guard<std::mutex> lock(mutex_);
      done_ = true;
    }
    wake_workers_.notify_all();
    for (std::thread& thread : threads) thread.join();
  }

 private:
  struct Slot {
    Item item;
    bool finished = false;
  };

  void RunAlone() {
    Item item;
    while (produce(&item)) {
      work(&item);
      if (!consume(&item)) return;
    }
  }

  // Keeps every slot busy; the oldest is consumed when there is no other left to fill.
  void Feed() {
    size_t produced = 0;
    size_t consumed = 0;
    bool more = true;
    while (more || consumed < produced) {
      const bool room = produced - consumed < slots_.size();
      if (more && room && !(consumed < produced && would_block())) {
        Slot& slot = slots_[produced % slots_.size()];
        slot.finished = false;
        more = produce(&slot.item);
        if (!more) continue;
        ++produced;
        {
          std::lock_guard<std::mutex> lock(mutex_);
          waiting_.push_back(&slot);
        }
        wake_workers_.notify_one();
      } else {
        Slot& slot = slots_[consumed % slots_.size()];
        {
          std::unique_lock<std::mutex> lock(mutex_);
          finished_one_.wait(lock, [&slot] { return slot.finished; });
        }
        ++consumed;
        if (!consume(&slot.item)) return;
      }
    }
  }

  void Work() {
    std::unique_lock<std::mutex> lock(mutex_);
    while (true) {
      wake_workers_.wait(lock, [this] { return done_ || !waiting_.empty(); });
      if (waiting_.empty()) return;
      Slot* slot = waiting_.front();
      waiting_.pop_front();
      lock.unlock();
      work(&slot->item);
      lock.lock();
      slot->finished = true;
      finished_one_.notify_all();
    }
  }

  std::vector<Slot> slots_;
  std::deque<Slot*> waiting_;
  std::mutex mutex_;
  std::condition_variable wake_workers_;
  std::condition_variable finished_one_;
  bool done_ = false;
};

}  // namespace winnow::cli

#endif  // WINNOW_TOOLS_CLI_ORDERED_WORK_H_
