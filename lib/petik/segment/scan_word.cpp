// Words and numbers: letters and digits, and the connectors that go on with them.
#include <algorithm>

#include "petik/segment/scanner.hpp"
#include "petik/segment/word_shape.hpp"
#include "petik/text/fold.hpp"
#include "petik/text/letter_masks.hpp"

namespace petik::detail {
namespace {

std::size_t letters_end(std::string_view text, std::size_t at) {
  while (at < text.size() && is_letter(kind_at(text, at))) decode(text, at);
  return at;
}

bool is_all_upper(std::string_view word) {
  std::size_t at = 0;
  while (at < word.size()) {
    if (char_kind(decode(word, at)) != CharKind::upper) return false;
  }
  return true;
}

// Undang-Undang, RAJA-Raja
bool same_letters(std::string_view a, std::string_view b) { return a.size() == b.size() && folded(a) == folded(b); }

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
    const char byte_here = text_[at_];
    if (is_ascii_lower(byte_here) && shape.letters > 0) {
      ++shape.letters;
      ++at_;
      continue;
    }
    const CharKind here = kind(at_);
    if (here > CharKind::mark) return;
    if (static_cast<unsigned char>(byte_here) >= 0x80) {
      if (mark_at(at_)) return;  // â€™
      shape.wide = true;
    }
    if (here == CharKind::digit && money_sign(shape)) return;
    if (shape.digits > 0 && shape.letters == 0 && !shape.plain_digits && is_letter(here)) return;  // 1,54triliun
    shape.add(here);
    at_ = after(at_);
  }
}

// Rp and the like right before a figure are a token of their own, as in UD.
bool Scanner::money_sign(const Shape& shape) const {
  if (shape.digits != 0 || shape.letters < 2 || shape.letters > 3 || kind(at_) != CharKind::digit) return false;
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
  const MarkGlyph glyph = mark_at(at_);
  return glyph.family == MarkFamily::single_mark && goes_on_apostrophe(glyph.size, shape);
}

// Ma'ruf, Qur’an, Ma&#39;ruf: a letter on both sides.
bool Scanner::goes_on_apostrophe(std::size_t size, Shape& shape) {
  if (!is_letter(kind_before(text_, at_)) || !is_letter(kind(at_ + size))) return false;
  if (shape.letters == 0) return false;
  if (mark_at(at_ + size)) return false;
  shape.wide = shape.wide || static_cast<unsigned char>(text_[at_]) >= 0x80;
  at_ += size;
  return true;
}

// anak-anak, ke-2, 1990-an, Al-Qur'an go on; 5-6 and Januari-Maret are ranges, Jagorawi-Cinere a pair, and 29-01-2025
// and 03-Okt are dates.
bool Scanner::goes_on_dash(Shape& shape) {
  const CharKind next = kind(at_ + 1);
  if (!is_alnum(next)) return false;
  if (shape.letters == 0) {
    std::size_t end = next == CharKind::digit ? date_end(text_, begin_, '-') : 0;
    if (is_letter(next) && shape.digits <= 2 && month_at(at_ + 1)) end = letters_end(text_, at_ + 1);
    if (end != 0) at_ = end;
    if (end != 0 || next != CharKind::lower) return false;
  } else if (parts_pair(shape)) {
    return false;
  }
  ++at_;
  return true;
}

// at_ stands on a hyphen between two capitalised words that are no reduplication.
bool Scanner::parts_pair(const Shape& shape) const {
  const std::size_t end = letters_end(text_, at_ + 1);
  const std::string_view left = text_.substr(begin_, at_ - begin_);
  const std::string_view right = text_.substr(at_ + 1, end - at_ - 1);
  if (!shape.capital || left.find('-') != std::string_view::npos) return false;
  if (kind(at_ + 1) == CharKind::digit) return shape.letters >= 3 && lexicon_.find(left).classes.has(WordClass::month);
  if (kind(at_ + 1) != CharKind::upper || same_letters(left, right)) return false;
  if (lexicon_.find(left).classes.has(WordClass::month)) return true;
  constexpr std::size_t kShortestName = 4;  // Al-, An-, Abu- begin one name
  const bool left_upper = shape.uppers == shape.letters;
  const bool right_upper = is_all_upper(right);
  if (left_upper || right_upper) return left_upper != right_upper && shape.letters >= 2 && right.size() >= 2;
  return left.size() >= kShortestName && right.size() >= kShortestName;
}

bool Scanner::month_at(std::size_t at) const {
  return lexicon_.find(text_.substr(at, letters_end(text_, at) - at)).classes.has(WordClass::month);
}

// 34/PMK.011/2007, Kep-176/KM.10/7: two slashes, a figure and a capital at least.
bool Scanner::document_number() {
  std::size_t end = begin_;
  unsigned slashes = 0, digits = 0, capitals = 0;
  constexpr std::size_t kLongest = 80;  // bytes
  const std::size_t limit = std::min(text_.size(), begin_ + kLongest);
  for (; end < limit && static_cast<unsigned char>(text_[end]) < 0x80; ++end) {
    const char c = text_[end];
    const CharKind here = kind(end);
    if (!is_alnum(here) && ((c != '/' && c != '.' && c != '-') || !is_alnum(kind(end + 1)))) break;
    slashes += c == '/' ? 1 : 0;
    digits += here == CharKind::digit ? 1 : 0;
    capitals += here == CharKind::upper ? 1 : 0;
  }
  if (slashes < 2 || digits == 0 || capitals == 0) return false;
  emit(end, TokenKind::word, kHasDigit);
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
  if (byte(at_) == '/' && document_number()) return;
  if (byte(at_) == '.' && shape.letters > 0 && (dotted(shape) || trailing_dot(shape))) return;
  if (byte(at_) == '@' && mail()) return;
  if (byte(at_) == ':' && link()) return;
  if (money_sign(shape)) return emit(at_, TokenKind::symbol, shape.flags());
  if (shape.digits == 0 && !shape.wide &&
      may_be_glued(shape.letters, shape.capital, shape.uppers > (shape.capital ? 1U : 0U),
                   shape.uppers == shape.letters)) {
    glued_.consider(text_, {static_cast<std::uint32_t>(begin_), static_cast<std::uint32_t>(at_)});
  }
  if (shape.digits > 0 && shape.letters > 2 && shape.uppers == 0) {
    const std::size_t figure = figure_before_word(text_.substr(begin_, at_ - begin_), lexicon_);
    if (figure != 0) return emit(begin_ + figure, TokenKind::number);
  }
  emit(at_, shape.letters == 0 && shape.digits > 0 ? TokenKind::number : TokenKind::word, shape.flags());
}

}  // namespace petik::detail
