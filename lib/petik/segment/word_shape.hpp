// What a word is made of, and where dates and fractions end. Internal to segment/.
#pragma once

#include <cstdint>
#include <string_view>

#include "petik/document/token.hpp"
#include "petik/segment/scanner.hpp"

namespace petik::detail {

struct Scanner::Shape {
  std::uint32_t letters = 0;
  std::uint32_t uppers = 0;
  std::uint32_t digits = 0;
  bool capital = false;      // the first letter is one
  bool wide = false;         // some byte >= 0x80
  bool plain_digits = true;  // no connector so far

  void add(CharKind kind) {
    if (kind == CharKind::digit) {
      ++digits;
    } else if (kind != CharKind::mark) {
      if (letters == 0) capital = kind == CharKind::upper;
      ++letters;
      if (kind == CharKind::upper) ++uppers;
    }
  }

  unsigned flags() const {
    unsigned flags = 0;
    if (capital) flags |= kCapital;
    if (uppers >= 2 && uppers == letters) flags |= kUpper;
    if (wide) flags |= kNonAscii;
    if (digits > 0 && letters > 0) flags |= kHasDigit;
    return flags;
  }
};

// True for a word of the capitals of Roman numerals: XI, II.
bool is_roman(std::string_view word);

// End of the date that begins at `begin`, its parts put together by `separator`: 29/1/2025, 29-01-2025, 2025-01-29.
// 0 if there is none.
std::size_t date_end(std::string_view text, std::size_t begin, char separator);

// End of the fraction that begins at `begin`: 2/3, 29/1. 0 if there is none.
std::size_t fraction_end(std::string_view text, std::size_t begin);

// End of a word with a slash that is one token: II/2007, S/A, km/jam. `slash`: the byte of the slash. 0 if it is not.
std::size_t slashed_end(std::string_view text, std::size_t begin, std::size_t slash);

}  // namespace petik::detail
