// Order, bounds and exceptions of the ordered map. Catch2's assertions are not thread-safe: workers only compute.
#include "petik/parallel/ordered_map.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <optional>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

namespace {

// 0, 1, ... count - 1, then nothing.
auto counter(int count) {
  return [next = 0, count]() mutable { return next < count ? std::optional<int>(next++) : std::nullopt; };
}

// Some batches take long, so that an order by completion would show.
int slow_square(int& value) {
  std::this_thread::sleep_for(std::chrono::microseconds(value % 7 == 0 ? 500 : 10));
  return value * value;
}

std::vector<int> squares(unsigned jobs, int count) {
  std::vector<int> results;
  petik::ordered_map<int, int>(jobs, counter(count), slow_square, [&](int result) { results.push_back(result); });
  return results;
}

// Runs until `work` throws at 20; gives what was consumed before.
std::vector<int> consumed_before_error(unsigned jobs) {
  std::vector<int> results;
  const auto work = [](int& value) {
    if (value == 20) throw std::runtime_error("batch 20");
    return value;
  };
  const auto keep = [&](int result) { results.push_back(result); };
  REQUIRE_THROWS_WITH((petik::ordered_map<int, int>(jobs, counter(100), work, keep)), "batch 20");
  return results;
}

}  // namespace

TEST_CASE("results come in the order of the batches for every number of jobs") {
  std::vector<int> expected;
  for (int i = 0; i < 300; ++i) expected.push_back(i * i);
  for (const unsigned jobs : {0U, 1U, 2U, 4U, 16U}) {
    INFO(jobs << " jobs");
    CHECK(squares(jobs, 300) == expected);
  }
}

TEST_CASE("no batch gives no result") {
  CHECK(squares(1, 0).empty());
  CHECK(squares(4, 0).empty());
}

TEST_CASE("an exception of a worker comes in its turn, after the results before it") {
  std::vector<int> expected;
  for (int i = 0; i < 20; ++i) expected.push_back(i);
  for (const unsigned jobs : {1U, 2U, 8U}) {
    INFO(jobs << " jobs");
    CHECK(consumed_before_error(jobs) == expected);
  }
}

TEST_CASE("exceptions of the reader and the writer end the run") {
  for (const unsigned jobs : {1U, 3U}) {
    INFO(jobs << " jobs");
    int made = 0;
    const auto produce = [&]() -> std::optional<int> {
      if (++made == 5) throw std::runtime_error("disk");
      return made;
    };
    CHECK_THROWS_WITH((petik::ordered_map<int, int>(jobs, produce, slow_square, [](int) {})), "disk");
    const auto consume = [](int result) {
      if (result == 9) throw std::runtime_error("full");
    };
    CHECK_THROWS_WITH((petik::ordered_map<int, int>(jobs, counter(1000), slow_square, consume)), "full");
  }
}

TEST_CASE("at most two batches a job are in memory") {
  constexpr unsigned kJobs = 3;
  int live = 0;
  int most = 0;
  const auto produce = [&, next = 0]() mutable -> std::optional<int> {
    if (next == 200) return std::nullopt;
    most = std::max(most, ++live);
    return next++;
  };
  petik::ordered_map<int, int>(kJobs, produce, slow_square, [&](int) { --live; });
  CHECK(live == 0);
  CHECK(most <= static_cast<int>(2 * kJobs));
  CHECK(most > 1);
}

TEST_CASE("two jobs work at the same time") {
  std::atomic<int> inside = 0;
  std::atomic<bool> together = false;
  const auto work = [&](int& value) {
    ++inside;
    for (int i = 0; i < 5000 && !together; ++i) {
      if (inside > 1) together = true;
      std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    --inside;
    return value;
  };
  petik::ordered_map<int, int>(2, counter(2), work, [](int) {});
  CHECK(together);
}
