#include "petik/segment/scanner.hpp"

#include <bit>

#include "petik/segment/byte_roles.hpp"
#include "petik/text/letter_masks.hpp"

namespace petik::detail {
namespace {

constexpr std::size_t kLongestAbbreviation = 7;  // letters before the only full stop: kompol., subsp.

}  // namespace

std::vector<Token> Scanner::run() {
  constexpr std::size_t kBytesPerToken = 5;  // measured on news: 5.9 bytes a token with the space
  tokens_.reserve(text_.size() / kBytesPerToken + 1);
  gap_flags_ = kSpaceBefore | kNewlineBefore;
  while (at_ < text_.size()) {
    plain_tokens();
    general();
  }
  return finish();
}

std::vector<Token> Scanner::run_slowly() {
  gap_flags_ = kSpaceBefore | kNewlineBefore;
  while (at_ < text_.size()) general();
  return finish();
}

std::vector<Token> Scanner::finish() {
  glued_.cut(text_, tokens_);
  return std::move(tokens_);
}

// Moves over words of ASCII letters, plain punctuation and spaces, as nineteen tokens of twenty are, with masks of 64
// bytes at a time; stops where the general path must look.
inline void Scanner::plain_tokens() {
  std::size_t moved = LetterMasks::kBytes;
  while (moved >= LetterMasks::kBytes / 2 && at_ < text_.size()) {
    moved = plain_block();
    at_ += moved;
  }
}

// The same for one block; returns how many bytes it took.
inline std::size_t Scanner::plain_block() {
  const LetterMasks masks = letter_masks(text_, at_);
  std::size_t at = 0;
  while (at < LetterMasks::kBytes) {
    const auto letters = static_cast<std::size_t>(std::countr_one(masks.letters >> at));
    const std::size_t end = at + letters;
    if (end >= LetterMasks::kBytes) break;  // the word may go on behind the masks
    const bool space = (masks.spaces >> end & 1U) != 0;
    if (letters != 0) {
      if (!space && !word_ends(letters, at_ + end)) break;
      push_word(at_ + at, letters, masks.capitals >> at & ((std::uint64_t{1} << letters) - 1U));
      gap_flags_ = space ? unsigned{kSpaceBefore} : 0U;
      at = end + (space ? 1U : 0U);
    } else if (space) {
      gap_flags_ |= kSpaceBefore;
      ++at;
    } else if (push_single(at_ + at)) {
      ++at;
    } else {
      break;
    }
  }
  return at;
}

// A token of one byte, if one stands at `begin`.
inline bool Scanner::push_single(std::size_t begin) {
  const ByteRole role = kByteRoles[static_cast<unsigned char>(byte(begin))];
  if (role == ByteRole::slow || (role == ByteRole::dot && byte(begin + 1) == '.')) return false;
  const Span span{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + 1)};
  const TokenKind kind = role == ByteRole::quote ? TokenKind::quote : TokenKind::punctuation;
  tokens_.push_back({span, kind, static_cast<std::uint8_t>(gap_flags_)});
  gap_flags_ = 0;
  return true;
}

// `capitals`: bit i for the word's letter i.
inline void Scanner::push_word(std::size_t begin, std::size_t letters, std::uint64_t capitals) {
  const bool capital = (capitals & 1U) != 0;
  const bool inner = capitals > 1;
  const bool all = capitals == (std::uint64_t{1} << letters) - 1U;
  if (may_be_glued(letters, capital, inner, all)) glued_.consider(text_.substr(begin, letters), tokens_.size());
  const unsigned upper = static_cast<unsigned>(all) & static_cast<unsigned>(inner);
  const unsigned flags = gap_flags_ | static_cast<unsigned>(capital) * kCapital | upper * kUpper;
  const Span span{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + letters)};
  tokens_.push_back({span, TokenKind::word, static_cast<std::uint8_t>(flags)});
}

inline bool Scanner::word_ends(std::size_t letters, std::size_t end) const {
  return end >= text_.size() || kEndsWord[static_cast<unsigned char>(text_[end])] || plain_end(letters, end);
}

// A long word before a full stop or a colon: no abbreviation, no host, no scheme of an address.
inline bool Scanner::plain_end(std::size_t letters, std::size_t end) const {
  const char next = byte(end + 1);
  const bool sign = text_[end] == '.' ? letters > kLongestAbbreviation : text_[end] == ':';
  return sign && (next == ' ' || next == '\n' || next == '"' || next == '\0');
}

void Scanner::general() {
  skip_gap();
  if (at_ >= text_.size()) return;
  begin_ = at_;
  next();
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

void Scanner::character(TokenKind kind) { emit(after(begin_), kind, wide_flag()); }

void Scanner::next() {
  switch (kind(begin_)) {
    case CharKind::lower:
    case CharKind::upper:
    case CharKind::digit:
    case CharKind::mark:
      if (mark_at(begin_)) return apostrophe_or_quote();  // â€œ
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
    case CharKind::ideograph:
      return unspaced();
    default:
      return character(TokenKind::other);
  }
}

}  // namespace petik::detail
