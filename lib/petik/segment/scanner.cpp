#include "petik/segment/scanner.hpp"

#include "petik/segment/glyphs.hpp"

namespace petik::detail {

std::vector<Token> Scanner::run() {
  constexpr std::size_t kBytesPerToken = 5;  // measured on news: 5.9 bytes a token with the space
  tokens_.reserve(text_.size() / kBytesPerToken + 1);
  gap_flags_ = kSpaceBefore | kNewlineBefore;
  while (true) {
    skip_gap();
    if (at_ >= text_.size()) break;
    begin_ = at_;
    next();
    gap_flags_ = 0;
  }
  return std::move(tokens_);
}

void Scanner::skip_gap() {
  while (at_ < text_.size()) {
    const std::size_t end = after(at_);
    const CharKind gap = kind(at_);
    if (!is_gap(gap)) return;
    gap_flags_ |= gap == CharKind::newline ? kSpaceBefore | kNewlineBefore : kSpaceBefore;
    at_ = end;
  }
}

// The byte after the character at `at`.
std::size_t Scanner::after(std::size_t at) const {
  decode(text_, at);
  return at;
}

// Ends the token at work before byte `end`; scanning goes on there.
void Scanner::emit(std::size_t end, TokenKind kind, unsigned more_flags) {
  const Span span{static_cast<std::uint32_t>(begin_), static_cast<std::uint32_t>(end)};
  tokens_.push_back({span, kind, static_cast<std::uint8_t>(gap_flags_ | more_flags)});
  at_ = end;
}

void Scanner::character(TokenKind kind) { emit(after(begin_), kind, wide_flag()); }

void Scanner::next() {
  switch (kind(begin_)) {
    case CharKind::lower:
    case CharKind::upper:
    case CharKind::digit:
    case CharKind::mark:
    case CharKind::ideograph:
      if (mark_at(text_, begin_)) return apostrophe_or_quote();  // â€œ
      return word();
    case CharKind::apostrophe:
    case CharKind::quote:
      return apostrophe_or_quote();
    case CharKind::dash:
      return dash();
    case CharKind::punctuation:
      return byte(begin_) == '.' ? dots() : character(TokenKind::punctuation);
    case CharKind::symbol:
      if (hashtag_or_mention() || entity()) return;
      return byte(begin_) == '+' ? plus_or_minus() : character(TokenKind::symbol);
    case CharKind::emoji:
      return emoji();
    default:
      return character(TokenKind::other);
  }
}

}  // namespace petik::detail
