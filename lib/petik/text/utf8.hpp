// Decoding UTF-8. Texts inside petik are valid; bytes from outside go through `first_invalid` and `repair` once.
//
//     std::size_t at = 0;
//     while (at < text.size()) use(petik::decode(text, at));   // moves `at` past the character
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include <unicode/utf8.h>

namespace petik {

// The code point at byte `at`, which must be a character boundary below text.size() of valid UTF-8; moves `at` on.
inline char32_t decode(std::string_view text, std::size_t& at) {
  const auto* bytes = reinterpret_cast<const unsigned char*>(text.data());
  if (bytes[at] < 0x80) return bytes[at++];
  UChar32 c = 0;
  U8_NEXT_UNSAFE(bytes, at, c);
  return static_cast<char32_t>(c);
}

// The code point that ends before byte `at` (> 0, a boundary of valid UTF-8); moves `at` back to its first byte.
inline char32_t decode_before(std::string_view text, std::size_t& at) {
  do {
    --at;
  } while ((static_cast<unsigned char>(text[at]) & 0xC0) == 0x80);
  std::size_t from = at;
  return decode(text, from);
}

// True if a character begins at byte `at`, or the text ends there.
inline bool is_boundary(std::string_view text, std::size_t at) {
  return at >= text.size() || (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80;
}

// Byte offset of the first ill-formed sequence, or npos. Overlong forms, surrogates and values above U+10FFFF are
// ill-formed (Unicode 15, table 3-7).
std::size_t first_invalid(std::string_view bytes);

enum class Repair { replace, skip };

// Valid UTF-8 from any bytes: each maximal ill-formed subpart (Unicode 15, section 3.9) becomes one U+FFFD, or goes.
std::string repair(std::string_view bytes, Repair how);

// Appends the code point (a scalar value) to `out`.
void append_utf8(char32_t c, std::string& out);

}  // namespace petik
