// Sums number words as they are read, of any size: dua ratus lima ribu tiga -> 205003; dua ribu triliun -> 2 and
// fifteen zeros.
//
//     NumberWords sum;
//     while (sum.take(text.word(i))) ++i;      // stops at the first word that does not go on with the number
//     if (!sum.empty()) use(sum.value());
#pragma once

#include <array>
#include <cstdint>
#include <string>

#include "petik/lexicon/pattern_words.hpp"

namespace petik {

class NumberWords {
 public:
  // False, and nothing is changed, if the word does not go on with the number: dua | tiga, puluh | dua. A number has at
  // most 36 digits; a scale word that would lead beyond that does not go on.
  bool take(const PatternWord& word);

  bool empty() const { return !any_; }

  // The decimal digits, without zeros in front.
  std::string value() const;

 private:
  static constexpr std::size_t kGroups = 12;

  bool take_digit(std::uint32_t digit);
  bool take_whole(std::uint32_t value);
  bool lift(std::uint32_t factor, std::uint32_t plus, std::uint32_t below);
  bool take_scale(int power);
  std::uint32_t pending() const { return group_ + digit_; }

  std::array<std::uint32_t, kGroups> groups_{};  // of three digits, units first: those that a scale word has closed
  std::uint32_t group_ = 0;                      // the three digits that are being read, without the last digit
  std::uint32_t digit_ = 0;
  bool has_digit_ = false;
  bool any_ = false;
};

}  // namespace petik
