// Words and numbers: letters and digits, and the connectors that go on with them.
#include <algorithm>

#include "petik/segment/glyphs.hpp"
#include "petik/segment/scanner.hpp"
#include "petik/segment/word_shape.hpp"

namespace petik::detail {
namespace {

bool is_lower_letter(CharKind kind) { return kind == CharKind::lower; }

}  // namespace

void Scanner::word() {
  Shape shape;
  do {
    letters_and_digits(shape);
    if (money_sign(shape)) break;
  } while (goes_on(shape));
  if (at_ == begin_) return character(TokenKind::other);  // a combining mark alone
  finish_word(shape);
}

// Moves at_ over a run of letters and digits.
void Scanner::letters_and_digits(Shape& shape) {
  while (at_ < text_.size()) {
    const CharKind here = kind(at_);
    if (here > CharKind::ideograph) return;
    if (static_cast<unsigned char>(text_[at_]) >= 0x80) {
      if (mark_at(text_, at_)) return;  // â€™
      shape.wide = true;
    }
    if (shape.digits > 0 && shape.letters == 0 && !shape.plain_digits && is_letter(here)) return;  // 1,54triliun
    shape.add(here);
    at_ = after(at_);
    if (money_sign(shape) && kind(at_) == CharKind::digit) return;
  }
}

// Rp and the like right before a figure are a token of their own, as in UD.
bool Scanner::money_sign(const Shape& shape) const {
  if (shape.digits != 0 || kind(at_) != CharKind::digit) return false;
  const std::string_view word = text_.substr(begin_, at_ - begin_);
  return word == "Rp" || word == "rp" || word == "RP" || word == "IDR" || word == "USD" || word == "RM" ||
         word == "SGD";
}

// Whether the word goes on after the connector at at_; moves past the connector if so.
bool Scanner::goes_on(Shape& shape) {
  if (at_ >= text_.size() || at_ == begin_) return false;
  switch (byte(at_)) {
    case ' ':
    case '\n':
      return false;
    case '-':
      return goes_on_dash(shape);
    case '/':
      return goes_on_slash(shape);
    case '.':
    case ',':
    case ':':
      return goes_on_in_number(shape);
    case '_':
      if (!is_alnum(kind(at_ + 1))) return false;
      ++at_;
      return true;
    default:
      break;
  }
  const MarkGlyph glyph = mark_at(text_, at_);
  return glyph.family == MarkFamily::single_mark && goes_on_apostrophe(glyph.size, shape);
}

// Ma'ruf, Qur’an, Ma&#39;ruf: a letter on both sides.
bool Scanner::goes_on_apostrophe(std::size_t size, Shape& shape) {
  if (!is_letter(kind_before(text_, at_)) || !is_letter(kind(at_ + size))) return false;
  if (shape.letters == 0) return false;
  if (mark_at(text_, at_ + size)) return false;
  at_ += size;
  return true;
}

// anak-anak, ke-2, 1990-an go on; 5-6 is a range and 29-01-2025 a date.
bool Scanner::goes_on_dash(Shape& shape) {
  const CharKind next = kind(at_ + 1);
  if (!is_alnum(next)) return false;
  if (next == CharKind::digit && shape.letters == 0) {
    const std::size_t end = date_end(text_, begin_, '-');
    if (end == 0) return false;
    at_ = end;
    shape.plain_digits = false;
    return false;
  }
  if (is_letter(next) && shape.letters == 0 && !is_lower_letter(next)) return false;
  ++at_;
  return true;
}

// 2/3, 29/1/2025, II/2007, km/jam go on; DPR/MPR does not.
bool Scanner::goes_on_slash(Shape& shape) {
  if (shape.letters == 0) {
    std::size_t end = date_end(text_, begin_, '/');
    if (end == 0) end = fraction_end(text_, begin_);
    if (end != 0) at_ = end;
    shape.plain_digits = false;
    return false;
  }
  const std::size_t end = slashed_end(text_, begin_, at_);
  if (end == 0) return false;
  shape.digits += 1;
  at_ = end;
  return false;
}

// 1.500.000, 12,35, 10.30, 19:45: digits on both sides.
bool Scanner::goes_on_in_number(Shape& shape) {
  if (shape.letters != 0 || shape.digits == 0) return false;
  if (kind(at_ + 1) != CharKind::digit || kind_before(text_, at_) != CharKind::digit) return false;
  shape.plain_digits = false;
  ++at_;
  return true;
}

void Scanner::finish_word(const Shape& shape) {
  if (byte(at_) == '.' && shape.letters > 0 && (dotted(shape) || trailing_dot(shape))) return;
  if (byte(at_) == '@' && mail()) return;
  if (byte(at_) == ':' && link()) return;
  if (money_sign(shape)) return emit(at_, TokenKind::symbol, shape.flags());
  emit(at_, shape.letters == 0 && shape.digits > 0 ? TokenKind::number : TokenKind::word, shape.flags());
}

}  // namespace petik::detail
