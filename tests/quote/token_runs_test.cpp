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
