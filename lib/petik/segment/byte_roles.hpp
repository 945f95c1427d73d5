// What the scanner does at a byte that is no letter and begins a token, with one look at the next byte at most.
// Internal to segment/.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace petik::detail {

enum class ByteRole : std::uint8_t {
  slow,     // the general path decides: ' @ # & + and bytes beyond ASCII
  space,    // the space itself; other gaps in a line are slow
  newline,  // \n
  digit,    // 0 to 9
  single,   // a token of its own, whatever stands beside it: punctuation, , ; ? ! ( )
  symbol,   // the same: % $ =
  quote,    // "
  stop,     // . and -: a token of their own where neither themselves nor a digit stands behind
};

constexpr std::array<ByteRole, 256> make_byte_roles() {
  std::array<ByteRole, 256> roles{};
  const auto set = [&](std::string_view bytes, ByteRole role) {
    for (const char c : bytes) roles[static_cast<unsigned char>(c)] = role;
  };
  set(" ", ByteRole::space);
  set("\n", ByteRole::newline);
  set("0123456789", ByteRole::digit);
  set(",;:?!()[]{}/*", ByteRole::single);
  set("$%<=>^|~", ByteRole::symbol);
  set("\"", ByteRole::quote);
  set(".-", ByteRole::stop);
  return roles;
}

inline constexpr std::array<ByteRole, 256> kByteRoles = make_byte_roles();

constexpr std::array<bool, 256> make_ends(std::string_view bytes) {
  std::array<bool, 256> ends{};
  for (const char c : bytes) ends[static_cast<unsigned char>(c)] = true;
  return ends;
}

// Bytes right after which a run of letters is a whole word, a run of digits a whole number.
inline constexpr std::array<bool, 256> kEndsWord = make_ends(" \n\r\t,;?!()[]{}\"=<>*");
inline constexpr std::array<bool, 256> kEndsNumber = make_ends(" \n\r\t;?!()[]{}\"=<>*%");

}  // namespace petik::detail
