// A token: the smallest piece that the upper layers work on. "Rp1.500" "," "kata" "”" are tokens each.
#pragma once

#include <cstdint>

#include "petik/text/span.hpp"

namespace petik {

enum class TokenKind : std::uint8_t {
  word,          // anak-anak, Ma'ruf, ke-2
  number,        // 1.500.000, 12,35, 29/1/2025, 10.30
  abbreviation,  // PT., Dr., S.H., dll.
  quote,         // any quotation mark: " “ ” ' ‘ ’ « » `` ''
  punctuation,   // , . ; : ? ! ... ( ) – and the like
  symbol,        // Rp (glued to a figure), $, %, +, =
  url,           // https://contoh.id/a, contoh.id
  email,         // redaksi@contoh.id
  hashtag,       // #banjir
  mention,       // @warga
  emoji,         // one emoji sequence
  other,         // what fits nowhere: control characters, unassigned code points
};

enum TokenFlag : std::uint8_t {
  kCapital = 1,        // the first letter is a capital: Jakarta, KPK
  kUpper = 2,          // two or more letters, all capitals: KPK, DPR-RI
  kSpaceBefore = 4,    // white space stands before it (or the start of the text)
  kNewlineBefore = 8,  // a line break stands before it (or the start of the text)
  kNonAscii = 16,      // some byte is >= 0x80
  kHasDigit = 32,      // a word with a digit: ke-2, G20
};

struct Token {
  Span span;
  TokenKind kind = TokenKind::other;
  std::uint8_t flags = 0;

  constexpr bool has(TokenFlag flag) const { return (flags & flag) != 0; }
};

// A syntactic word: a token, or a part of one. "katanya" is one token and two words, kata and nya.
struct Word {
  Span span;
  std::uint32_t token = 0;  // by index
};

// Tokens by index, half-open.
struct TokenRange {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  constexpr std::uint32_t size() const { return end - begin; }
  constexpr bool empty() const { return begin == end; }
  constexpr bool contains(std::uint32_t token) const { return begin <= token && token < end; }
  friend constexpr bool operator==(TokenRange a, TokenRange b) = default;
};

}  // namespace petik
