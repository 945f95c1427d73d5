// The tokens of a text that paragraphs, quotations and sentences turn on: those behind which a sentence may end, by
// their kinds and flags and those of the next one, all quotation marks, and the last ones of lines. Three tokens of
// four are none; one pass over the tokens finds them for all that comes after.
//
//     "warga . Ia"     warga is none; the full stop is one, for Ia follows
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "petik/document/token.hpp"

namespace petik {

class Landmarks {
 public:
  Landmarks() = default;
  explicit Landmarks(std::span<const Token> tokens);

  // By index, in order; the last token is always one.
  std::span<const std::uint32_t> tokens() const { return tokens_; }

 private:
  std::vector<std::uint32_t> tokens_;
};

}  // namespace petik
