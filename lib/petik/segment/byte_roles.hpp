// What the scanner's fast path knows of single bytes that are no letters. Internal to segment/.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "petik/document/token.hpp"

namespace petik::detail {

// The kinds of bytes that are a token of their own, whatever stands beside them: , ; ? ! ( ), the symbols $ % =, the
// mark
// ". TokenKind::other for all else.
constexpr std::array<TokenKind, 256> make_signs() {
  std::array<TokenKind, 256> signs{};
  signs.fill(TokenKind::other);
  const auto set = [&](std::string_view bytes, TokenKind kind) {
    for (const char c : bytes) signs[static_cast<unsigned char>(c)] = kind;
  };
  set(",;:?!()[]{}/*", TokenKind::punctuation);
  set("$%<=>^|~", TokenKind::symbol);
  set("\"", TokenKind::quote);
  return signs;
}

inline constexpr std::array<TokenKind, 256> kSigns = make_signs();

constexpr std::array<bool, 256> make_ends(std::string_view bytes) {
  std::array<bool, 256> ends{};
  for (const char c : bytes) ends[static_cast<unsigned char>(c)] = true;
  return ends;
}

// Bytes right after which a run of letters is a whole word, a run of digits a whole number.
inline constexpr std::array<bool, 256> kEndsWord = make_ends(" \n\r\t,;?!()[]{}\"=<>*");
inline constexpr std::array<bool, 256> kEndsNumber = make_ends(" \n\r\t;?!()[]{}\"=<>*%");

}  // namespace petik::detail
