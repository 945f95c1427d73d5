#include "petik/quote/token_runs.hpp"

#include <algorithm>

namespace petik {

TokenRuns::TokenRuns(std::span<const std::uint32_t> numbers) : runs_(numbers.size()) {
  first_runs_.reserve(numbers.size() / kBlock + 1);
  for (std::size_t begin = 0; begin < numbers.size(); begin += kBlock) {
    const std::size_t end = std::min(begin + kBlock, numbers.size());
    std::uint32_t number = numbers[begin];
    if (values_.empty() || values_.back() != number) values_.push_back(number);
    first_runs_.push_back(static_cast<std::uint32_t>(values_.size() - 1));
    std::uint8_t run = 0;
    for (std::size_t i = begin; i < end; ++i) {
      if (numbers[i] != number) {
        number = numbers[i];
        values_.push_back(number);
        ++run;
      }
      runs_[i] = run;
    }
  }
}

}  // namespace petik
