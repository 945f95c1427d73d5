#include "petik/quote/token_runs.hpp"

#include <algorithm>

namespace petik {

TokenRuns::TokenRuns(std::span<const std::uint32_t> numbers) : runs_(numbers.size()) {
  first_runs_.reserve(numbers.size() / kBlock + 1);
  const auto size = static_cast<std::uint32_t>(numbers.size());
  for (std::uint32_t begin = 0; begin < size;) {
    std::uint32_t end = begin + 1;
    while (end < size && numbers[end] == numbers[begin]) ++end;
    add(begin, end, numbers[begin]);
    begin = end;
  }
}

TokenRuns::TokenRuns(std::uint32_t count, std::uint32_t others, std::span<const Range> ranges) {
  const auto overlap = [](const Range& a, const Range& b) { return b.tokens.begin < a.tokens.end; };
  if (std::adjacent_find(ranges.begin(), ranges.end(), overlap) != ranges.end()) {
    std::vector<std::uint32_t> numbers(count, others);
    for (const Range& range : ranges) {
      std::fill(numbers.begin() + range.tokens.begin, numbers.begin() + range.tokens.end, range.number);
    }
    *this = TokenRuns(numbers);
    return;
  }
  runs_.resize(count);
  first_runs_.reserve(count / kBlock + 1);
  values_.reserve(2 * ranges.size() + count / kBlock + 1);
  std::uint32_t at = 0;
  for (const Range& range : ranges) {
    add(at, range.tokens.begin, others);
    add(range.tokens.begin, range.tokens.end, range.number);
    at = std::max(at, range.tokens.end);
  }
  add(at, count, others);
}

// Goes on with tokens of one number.
void TokenRuns::add(std::uint32_t begin, std::uint32_t end, std::uint32_t number) {
  while (begin < end) {
    const bool known = !values_.empty() && values_.back() == number;
    if (!known) values_.push_back(number);
    if (begin % kBlock == 0) first_runs_.push_back(static_cast<std::uint32_t>(values_.size() - 1));
    const auto stop = std::min(end, static_cast<std::uint32_t>((begin / kBlock + 1) * kBlock));
    const auto run = static_cast<std::uint8_t>(values_.size() - 1 - first_runs_.back());
    std::fill(runs_.begin() + begin, runs_.begin() + stop, run);
    begin = stop;
  }
}

}  // namespace petik
