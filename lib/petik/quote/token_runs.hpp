// A number for each token, kept as the runs of tokens that share one: of the sentence, the paragraph, the entity that
// holds it. A byte a token and four a run, instead of four a token.
//
//     const TokenRuns runs(std::vector<std::uint32_t>{7, 7, 7, 9, 9});
//     runs[2] == 7, runs[3] == 9
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "petik/document/token.hpp"

namespace petik {

class TokenRuns {
 public:
  TokenRuns() = default;
  explicit TokenRuns(std::span<const std::uint32_t> numbers);

  // The same from ranges, of `count` tokens. Those in no range have the number `others`, those in several the number of
  // the last one.
  struct Range {
    TokenRange tokens;
    std::uint32_t number;
  };
  TokenRuns(std::uint32_t count, std::uint32_t others, std::span<const Range> ranges);

  // `i`: below the number of tokens.
  std::uint32_t operator[](std::size_t i) const { return values_[first_runs_[i / kBlock] + runs_[i]]; }

 private:
  void add(std::uint32_t begin, std::uint32_t end, std::uint32_t number);

  static constexpr std::size_t kBlock = 256;  // tokens, so that a byte counts the runs of a block

  std::vector<std::uint8_t> runs_;         // by token: which run of its block
  std::vector<std::uint32_t> first_runs_;  // by block: the run of its first token
  std::vector<std::uint32_t> values_;      // by run
};

}  // namespace petik
