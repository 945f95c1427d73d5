// Maps a stream of batches on several threads; the results come out in the order of the batches, whatever the number
// of threads.
//
//     petik::ordered_map<Batch, Result>(
//         jobs, [&] { return read_batch(); }, [&](Batch& b) { return analyze(b); }, [&](Result r) { write(r); });
//
// Batches should be large (64 KB of text and more): each costs a lock and a wake-up. `produce` and `consume` run on the
// calling thread, `work` on the others (with one job: on the calling thread too, and no thread is made). At most two
// batches a thread are in memory at once. An exception of `work` reaches the caller in the batch's turn, after the
// results before it are consumed.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <exception>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

#include "petik/parallel/signals_held.hpp"

namespace petik {

namespace detail {

template <typename In, typename Out, typename Work>
class WorkQueue {
 public:
  struct Task {
    In in;
    std::optional<Out> out;
    std::exception_ptr error;
    bool done = false;
  };

  WorkQueue(unsigned threads, Work& work) : work_(&work) {
    threads_.reserve(threads);
    const SignalsHeld held;
    try {
      for (unsigned i = 0; i < threads; ++i) threads_.emplace_back([this] { serve(); });
    } catch (...) {
      close();  // those that run already would wait for ever
      throw;
    }
  }

  WorkQueue(const WorkQueue&) = delete;
  WorkQueue& operator=(const WorkQueue&) = delete;

  // Tasks that nobody has begun are dropped; the threads end after the task at hand.
  ~WorkQueue() { close(); }

  void push(std::shared_ptr<Task> task) {
    {
      const std::lock_guard lock(mutex_);
      waiting_.push_back(std::move(task));
    }
    work_there_.notify_one();
  }

  void wait_for(const Task& task) {
    std::unique_lock lock(mutex_);
    task_done_.wait(lock, [&] { return task.done; });
  }

 private:
  void close() {
    {
      const std::lock_guard lock(mutex_);
      waiting_.clear();
      closed_ = true;
    }
    work_there_.notify_all();
    threads_.clear();
  }

  void serve() {
    for (;;) {
      std::unique_lock lock(mutex_);
      work_there_.wait(lock, [&] { return closed_ || !waiting_.empty(); });
      if (waiting_.empty()) return;
      const std::shared_ptr<Task> task = std::move(waiting_.front());
      waiting_.pop_front();
      lock.unlock();
      run(*task);
    }
  }

  void run(Task& task) {
    try {
      task.out.emplace((*work_)(task.in));
    } catch (...) {
      task.error = std::current_exception();
    }
    {
      const std::lock_guard lock(mutex_);
      task.done = true;
    }
    task_done_.notify_one();
  }

  Work* work_;
  std::mutex mutex_;
  std::condition_variable work_there_;
  std::condition_variable task_done_;
  std::deque<std::shared_ptr<Task>> waiting_;
  bool closed_ = false;
  std::vector<std::jthread> threads_;
};

}  // namespace detail

// produce: () -> std::optional<In>, nothing at the end. work: (In&) -> Out, called on several threads at once.
// consume: (Out) -> void.
template <typename In, typename Out, typename Produce, typename Work, typename Consume>
void ordered_map(unsigned jobs, Produce produce, Work work, Consume consume) {
  if (jobs <= 1) {
    while (std::optional<In> in = produce()) consume(work(*in));
    return;
  }
  using Queue = detail::WorkQueue<In, Out, Work>;
  Queue queue(jobs, work);
  std::deque<std::shared_ptr<typename Queue::Task>> pending;
  const auto finish_first = [&] {
    const auto task = std::move(pending.front());
    pending.pop_front();
    queue.wait_for(*task);
    if (task->error) std::rethrow_exception(task->error);
    consume(std::move(*task->out));
  };
  while (std::optional<In> in = produce()) {
    pending.push_back(std::make_shared<typename Queue::Task>());
    pending.back()->in = std::move(*in);
    queue.push(pending.back());
    if (pending.size() >= 2 * static_cast<std::size_t>(jobs)) finish_first();
  }
  while (!pending.empty()) finish_first();
}

}  // namespace petik
