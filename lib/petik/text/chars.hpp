// What a character is, as far as segmentation cares: one constant table for ASCII, ICU's properties beyond it.
//
//     petik::char_kind(U'é') == petik::CharKind::lower
//     petik::is_alnum(petik::char_kind(U'7'))
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "petik/text/utf8.hpp"

namespace petik {

enum class CharKind : std::uint8_t {
  lower,        // letters without case too: Arabic, Hebrew
  upper,        // titlecase too
  digit,        // decimal digits of any script
  mark,         // combining marks and what else goes on a word: soft hyphen, zero-width joiner
  ideograph,    // scripts written without spaces (Han, Kana, Thai ...): ICU's word iterator parts them
  space,        // white space in a line, zero-width space and byte order mark too
  newline,      // \n \r \v \f U+0085 U+2028 U+2029
  apostrophe,   // ' ’ ‘ ʼ ʻ ` ´: a quotation mark or a letter of a word, as its neighbours say
  quote,        // " “ ” « » 「 and the like
  dash,         // - – — and the like
  punctuation,  // . , ; : ? ! ( ) and the like
  symbol,       // $ % + = ° and the like
  emoji,        // pictographs and regional indicators
  other,        // control characters, unassigned code points
};

constexpr bool is_letter(CharKind kind) { return kind <= CharKind::upper; }
constexpr bool is_alnum(CharKind kind) { return kind <= CharKind::digit; }
constexpr bool is_gap(CharKind kind) { return kind == CharKind::space || kind == CharKind::newline; }

namespace detail {

constexpr CharKind ascii_kind(unsigned char c) {
  if (c >= 'a' && c <= 'z') return CharKind::lower;
  if (c >= 'A' && c <= 'Z') return CharKind::upper;
  if (c >= '0' && c <= '9') return CharKind::digit;
  if (c == ' ' || c == '\t') return CharKind::space;
  if (c >= '\n' && c <= '\r') return CharKind::newline;
  if (c < ' ' || c == 0x7F) return CharKind::other;
  if (c == '\'' || c == '`') return CharKind::apostrophe;
  if (c == '"') return CharKind::quote;
  if (c == '-') return CharKind::dash;
  constexpr std::string_view kSymbols = "$%+<=>^|~#@&";
  return kSymbols.find(static_cast<char>(c)) == std::string_view::npos ? CharKind::punctuation : CharKind::symbol;
}

constexpr std::array<CharKind, 128> make_ascii_kinds() {
  std::array<CharKind, 128> kinds{};
  for (std::size_t c = 0; c < kinds.size(); ++c) kinds[c] = ascii_kind(static_cast<unsigned char>(c));
  return kinds;
}

inline constexpr std::array<CharKind, 128> kAsciiKinds = make_ascii_kinds();

CharKind wide_kind(char32_t c);

}  // namespace detail

inline CharKind char_kind(char32_t c) { return c < 0x80 ? detail::kAsciiKinds[c] : detail::wide_kind(c); }

// The kind of the character at byte `at` (a boundary); newline at the end of the text.
inline CharKind kind_at(std::string_view text, std::size_t at) {
  return at >= text.size() ? CharKind::newline : char_kind(decode(text, at));
}

// The kind of the character that ends before byte `at`; newline at the start of the text.
inline CharKind kind_before(std::string_view text, std::size_t at) {
  return at == 0 ? CharKind::newline : char_kind(decode_before(text, at));
}

// The letters that make a flag in pairs, and the skin tones behind an emoji.
bool is_regional_indicator(char32_t c);
bool is_emoji_modifier(char32_t c);

}  // namespace petik
