// What the scanner does at a byte that is no letter, without a look at its neighbours. Internal to segment/.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace petik::detail {

enum class ByteRole : std::uint8_t {
  slow,  // the scanner's general path decides: digits, ' - / @ and bytes beyond ASCII
  letter,
  space,   // the space itself; other gaps are slow
  single,  // a punctuation token of its own, whatever stands beside it: , ; ? ! ( )
  quote,   // "
  dot,
};

constexpr std::array<ByteRole, 256> make_byte_roles() {
  std::array<ByteRole, 256> roles{};
  for (const char c : std::string_view(",;:?!()[]{}")) roles[static_cast<unsigned char>(c)] = ByteRole::single;
  roles['"'] = ByteRole::quote;
  roles['.'] = ByteRole::dot;
  return roles;
}

inline constexpr std::array<ByteRole, 256> kByteRoles = make_byte_roles();

// Bytes right after which a run of letters is a whole word.
constexpr std::array<bool, 256> make_word_ends() {
  std::array<bool, 256> ends{};
  for (const char c : std::string_view(" \n\r\t,;?!()[]{}\"=<>*")) ends[static_cast<unsigned char>(c)] = true;
  return ends;
}

inline constexpr std::array<bool, 256> kEndsWord = make_word_ends();

}  // namespace petik::detail
