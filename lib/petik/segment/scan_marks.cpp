// Quotation marks, dashes, dots, signs and emoji.
#include "petik/segment/scanner.hpp"
#include "petik/text/emoji.hpp"
#include "petik/text/unspaced.hpp"

namespace petik::detail {
// Words that begin with an apostrophe are told apart later, where it is known which marks pair.
void Scanner::apostrophe_or_quote() {
  const MarkGlyph glyph = mark_at(begin_);
  if (!glyph) return character(TokenKind::symbol);
  emit(begin_ + glyph.size, TokenKind::quote, wide_flag());
}

// &quot; is a mark, &amp; and &nbsp; are symbols.
bool Scanner::entity() {
  if (byte(begin_) != '&') return false;
  if (mark_at(begin_)) {
    apostrophe_or_quote();
    return true;
  }
  constexpr std::size_t kLongest = 10;
  std::size_t end = begin_ + 1;
  while (end < begin_ + kLongest && (is_alnum(kind_at(text_, end)) || byte(end) == '#') && byte(end) > 0) ++end;
  if (end < begin_ + 3 || byte(end) != ';') return false;
  emit(end + 1, TokenKind::symbol);
  return true;
}

void Scanner::dots() {
  std::size_t end = begin_ + 1;
  while (byte(end) == '.') ++end;
  emit(end, TokenKind::punctuation);
}

void Scanner::dash() {
  if (byte(begin_) != '-') return character(TokenKind::punctuation);
  if (byte(begin_ + 1) != '-') return plus_or_minus();
  std::size_t end = begin_ + 1;
  while (byte(end) == '-') ++end;
  emit(end, TokenKind::punctuation);
}

// -5 and +62 are numbers where nothing stands right before the sign: 5-6 is a range.
void Scanner::plus_or_minus() {
  const bool minus = byte(begin_) == '-';
  const CharKind previous = kind_before(text_, begin_);
  const bool free_before = is_gap(previous) || (begin_ > 0 && text_[begin_ - 1] == '(');
  if (free_before && kind(begin_ + 1) == CharKind::digit) {
    ++at_;
    return word();
  }
  character(minus ? TokenKind::punctuation : TokenKind::symbol);
}

void Scanner::emoji() { emit(emoji_end(text_, begin_), TokenKind::emoji, kNonAscii); }

// A run of a script without spaces, word by word.
void Scanner::unspaced() {
  std::size_t end = begin_;
  while (end < text_.size() && (kind(end) == CharKind::ideograph || kind(end) == CharKind::mark)) end = after(end);
  const std::size_t run = begin_;
  for (const std::uint32_t word : unspaced_ends(text_.substr(run, end - run))) {
    emit(run + word, TokenKind::word, kNonAscii);
    begin_ = run + word;
  }
}

}  // namespace petik::detail
