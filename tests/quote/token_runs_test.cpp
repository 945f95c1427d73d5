#include "petik/quote/token_runs.hpp"

#include <vector>

#include <catch2/catch.hpp>

// Each number as it was given: runs of one token, runs over the blocks that a byte counts, a number that comes back.
TEST_CASE("the runs of tokens give every token its number", "[quote]") {
  std::vector<std::uint32_t> numbers;
  for (std::uint32_t i = 0; i < 600; ++i) numbers.push_back(i);
  numbers.insert(numbers.end(), 700, 0xFFFFFFFF);
  for (std::uint32_t i = 0; i < 300; ++i) numbers.push_back(i / 7 % 2);
  const petik::TokenRuns runs(numbers);
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    INFO(i);
    REQUIRE(runs[i] == numbers[i]);
  }
}

// Ranges side by side, a gap, one over the edges of blocks, one inside another, one that goes on into the next.
TEST_CASE("ranges of tokens give every token the number of the last one that holds it", "[quote]") {
  constexpr std::uint32_t kCount = 900;
  const std::vector<petik::TokenRuns::Range> apart = {
      {{0, 1}, 4}, {{1, 3}, 5}, {{200, 600}, 6}, {{600, 600}, 7}, {{610, 900}, 8}};
  std::vector<petik::TokenRuns::Range> over = apart;
  over.insert(over.begin() + 3, {{{300, 310}, 9}, {{590, 620}, 10}});
  for (const auto& ranges : {apart, over, {}}) {
    std::vector<std::uint32_t> numbers(kCount, 3);
    for (const auto& range : ranges) {
      for (std::uint32_t i = range.tokens.begin; i < range.tokens.end; ++i) numbers[i] = range.number;
    }
    const petik::TokenRuns runs(kCount, 3, ranges);
    for (std::uint32_t i = 0; i < kCount; ++i) {
      INFO(i);
      REQUIRE(runs[i] == numbers[i]);
    }
  }
}
