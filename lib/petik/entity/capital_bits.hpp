// Where the capitals of a text stand: a bit for each byte, so that those of a word are told at one look.
//
//     const CapitalBits capitals("Bank BCA");
//     capitals.of({0, 4}) == 0b0001, capitals.of({5, 8}) == 0b111
#pragma once

#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

#include "petik/text/span.hpp"

namespace petik {

class CapitalBits {
 public:
  static constexpr std::uint32_t kLongest = 56;  // bytes of a word

  explicit CapitalBits(std::string_view text);

  // Of a word of kLongest bytes at most: bits for the capitals of ASCII, the lowest for the first byte.
  std::uint64_t of(Span word) const {
    std::uint64_t bits = 0;
    std::memcpy(&bits, &bits_[word.begin / 8], sizeof bits);
    return bits >> (word.begin % 8) & ((std::uint64_t{1} << word.size()) - 1U);
  }

 private:
  std::vector<std::uint8_t> bits_;  // eight bytes more than the text needs
};

}  // namespace petik
