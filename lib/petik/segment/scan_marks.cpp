// Quotation marks, dashes, dots, signs and emoji.
#include "petik/segment/glyphs.hpp"
#include "petik/segment/scanner.hpp"

namespace petik::detail {
namespace {

constexpr char32_t kJoiner = 0x200D;
constexpr char32_t kEmojiStyle = 0xFE0F;

bool joins_emoji(char32_t c) {
  constexpr char32_t kTagFirst = 0xE0020;
  constexpr char32_t kTagLast = 0xE007F;
  return c == kEmojiStyle || c == 0x20E3 || is_emoji_modifier(c) || (c >= kTagFirst && c <= kTagLast);
}

}  // namespace

// Words that begin with an apostrophe are told apart later, where it is known which marks pair.
void Scanner::apostrophe_or_quote() {
  const MarkGlyph glyph = mark_at(text_, begin_);
  if (!glyph) return character(TokenKind::symbol);
  emit(begin_ + glyph.size, TokenKind::quote, wide_flag());
}

// &quot; is a mark, &amp; and &nbsp; are symbols.
bool Scanner::entity() {
  if (byte(begin_) != '&') return false;
  if (mark_at(text_, begin_)) {
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

// One emoji with its modifiers and what is joined to it; a flag is two regional indicators.
void Scanner::emoji() {
  std::size_t end = begin_;
  char32_t c = decode(text_, end);
  if (is_regional_indicator(c)) {
    std::size_t second = end;
    if (second < text_.size() && is_regional_indicator(decode(text_, second))) end = second;
    return emit(end, TokenKind::emoji, kNonAscii);
  }
  while (end < text_.size()) {
    std::size_t next = end;
    c = decode(text_, next);
    if (c == kJoiner && kind(next) == CharKind::emoji) {
      end = after(next);
    } else if (joins_emoji(c)) {
      end = next;
    } else {
      break;
    }
  }
  emit(end, TokenKind::emoji, kNonAscii);
}

}  // namespace petik::detail
