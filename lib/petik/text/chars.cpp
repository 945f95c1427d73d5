#include "petik/text/chars.hpp"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

namespace petik::detail {
namespace {

bool is_wide_newline(char32_t c) { return c == 0x85 || c == 0x2028 || c == 0x2029; }

bool is_wide_space(char32_t c) {
  return c == 0xA0 || c == 0x200B || c == 0xFEFF || c == 0x2060 || u_isUWhiteSpace(static_cast<UChar32>(c)) != 0;
}

// Soft hyphen, joiners and bidi controls go on a word: they are not seen.
bool is_invisible(char32_t c) {
  return c == 0xAD || c == 0x200C || c == 0x200D || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
         (c >= 0x2066 && c <= 0x2069);
}

bool is_wide_apostrophe(char32_t c) {
  return c == 0x2018 || c == 0x2019 || c == 0x201A || c == 0x201B || c == 0x02BC || c == 0x02BB || c == 0xB4 ||
         c == 0xFF07;
}

bool is_wide_quote(char32_t c) {
  return (c >= 0x201C && c <= 0x201F) || c == 0xAB || c == 0xBB || c == 0x2039 || c == 0x203A ||
         (c >= 0x300C && c <= 0x300F) || c == 0xFF02 || (c >= 0x301D && c <= 0x301F);
}

bool is_pictograph(char32_t c) {
  const auto point = static_cast<UChar32>(c);
  return (u_hasBinaryProperty(point, UCHAR_EXTENDED_PICTOGRAPHIC) != 0 && c > 0xFF && c != 0x2122) ||
         u_hasBinaryProperty(point, UCHAR_REGIONAL_INDICATOR) != 0;
}

// Scripts written without spaces, where ICU's word iterator has a dictionary.
bool is_unspaced(char32_t c) {
  UErrorCode status = U_ZERO_ERROR;
  switch (uscript_getScript(static_cast<UChar32>(c), &status)) {
    case USCRIPT_HAN:
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
    case USCRIPT_THAI:
    case USCRIPT_LAO:
    case USCRIPT_KHMER:
    case USCRIPT_MYANMAR:
      return true;
    default:
      return false;
  }
}

CharKind letter_kind(char32_t c, bool upper) {
  constexpr char32_t kFirstUnspaced = 0x0E00;  // Thai
  if (c >= kFirstUnspaced && is_unspaced(c)) return CharKind::ideograph;
  return upper ? CharKind::upper : CharKind::lower;
}

CharKind by_category(char32_t c) {
  switch (u_charType(static_cast<UChar32>(c))) {
    case U_UPPERCASE_LETTER:
    case U_TITLECASE_LETTER:
      return letter_kind(c, true);
    case U_LOWERCASE_LETTER:
    case U_MODIFIER_LETTER:
    case U_OTHER_LETTER:
    case U_LETTER_NUMBER:
      return letter_kind(c, false);
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_COMBINING_SPACING_MARK:
      return CharKind::mark;
    case U_DECIMAL_DIGIT_NUMBER:
    case U_OTHER_NUMBER:
      return CharKind::digit;
    case U_DASH_PUNCTUATION:
      return CharKind::dash;
    case U_START_PUNCTUATION:
    case U_END_PUNCTUATION:
    case U_CONNECTOR_PUNCTUATION:
    case U_OTHER_PUNCTUATION:
    case U_INITIAL_PUNCTUATION:
    case U_FINAL_PUNCTUATION:
      return CharKind::punctuation;
    case U_MATH_SYMBOL:
    case U_CURRENCY_SYMBOL:
    case U_MODIFIER_SYMBOL:
    case U_OTHER_SYMBOL:
      return CharKind::symbol;
    default:
      return CharKind::other;
  }
}

}  // namespace

CharKind wide_kind(char32_t c) {
  if (c >= 0xC0 && c < 0x250) return by_category(c);  // Latin letters
  if (is_wide_apostrophe(c)) return CharKind::apostrophe;
  if (is_wide_quote(c)) return CharKind::quote;
  if (is_wide_newline(c)) return CharKind::newline;
  if (is_invisible(c)) return CharKind::mark;
  if (is_wide_space(c)) return CharKind::space;
  if (is_pictograph(c)) return CharKind::emoji;
  return by_category(c);
}

}  // namespace petik::detail

namespace petik {

bool is_regional_indicator(char32_t c) {
  return u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_REGIONAL_INDICATOR) != 0;
}

bool is_emoji_modifier(char32_t c) { return u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_EMOJI_MODIFIER) != 0; }

}  // namespace petik
