// The fast path: words of ASCII letters, plain numbers, punctuation and spaces, as nineteen tokens of twenty are, found
// with masks of 64 bytes at a time. It stops where the general path must look.
#include <algorithm>
#include <bit>

#include "petik/segment/byte_roles.hpp"
#include "petik/segment/scanner.hpp"

namespace petik::detail {
namespace {

constexpr std::size_t kLongestAbbreviation = 7;  // letters before the only full stop: kompol., subsp.

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_wide(char c) { return static_cast<unsigned char>(c) >= 0x80; }

// One of ‘ ’ “ ”, the wide characters that are in most texts.
constexpr bool curly_mark_at(std::string_view text, std::size_t at) {
  return text.substr(at, 2) == "\xE2\x80" && at + 2 < text.size() &&
         (text[at + 2] == '\x98' || text[at + 2] == '\x99' || text[at + 2] == '\x9C' || text[at + 2] == '\x9D');
}

// The first `count` bits (< 64).
constexpr std::uint64_t low_bits(std::size_t count) { return (std::uint64_t{1} << count) - 1U; }

// The place of the lowest bit that is set; some is.
inline unsigned lowest_bit(std::uint64_t bits) { return static_cast<unsigned>(__builtin_ctzll(bits)); }

}  // namespace

// Goes on while words and signs are plain; the masks of a block serve until it is done, also behind what the general
// path took out of it.
void Scanner::plain_tokens() {
  do {
    if (at_ >= block_end_) {
      masks_ = letter_masks(text_, at_);
      block_ = at_;
      block_end_ = at_ + LetterMasks::kBytes;
    }
  } while (plain_block() && at_ < text_.size());
}

// True at the block's end, false where the general path must go on. All is in locals, for what a token holds may be
// anything to the compiler.
bool Scanner::plain_block() {
  const std::string_view text = text_;
  const std::size_t limit = std::min(block_end_, text.size());
  const std::size_t masks_end = block_ + LetterMasks::kBytes;
  std::size_t at = at_;
  LetterMasks masks = masks_;  // of the bytes from `at` on
  masks.pass(at - block_);
  if (~masks.letters == 0) return false;  // no word is so long
  unsigned gap = gap_flags_;
  bool plain = true;
  while (at < limit) {
    const std::size_t size = lowest_bit(~masks.letters);
    std::size_t passed = size + 1;  // told from `size` alone: the next word waits for it
    if (size == 0) {
      passed = plain_other(text, at, gap);
    } else if ((masks.spaces >> size & 1U) != 0) {
      push_word(at, at + size, masks.capitals & low_bits(size), gap);
      gap = kSpaceBefore;
    } else if (at + size >= masks_end) {  // it may go on in the next block
      block_end_ = at;
      plain = masks_end - at < LetterMasks::kBytes;
      break;
    } else {
      passed = plain_word(at, size, masks.capitals & low_bits(size), gap);
    }
    plain = passed != 0;
    if (!plain) break;
    at += passed;
    if (at >= limit) break;
    masks.pass(passed);
  }
  at_ = at;
  gap_flags_ = gap;
  return plain;
}

// Takes the word of `size` letters at `at`, or what it goes on with, that no space ends. Its size; 0 if the general
// path must look.
inline std::size_t Scanner::plain_word(std::size_t at, std::size_t size, std::uint64_t capitals, unsigned& gap) {
  const std::size_t end = word_end(at, size, capitals);
  if (end == 0) return 0;
  push_word(at, end, capitals, gap);
  gap = 0;
  return end - at;
}

// Takes the blank, number or sign at `at`, and a space right behind it. The size of both; 0 if the general path must
// look.
inline std::size_t Scanner::plain_other(std::string_view text, std::size_t at, unsigned& gap) {
  const char here = text[at];
  std::size_t size = 1;
  TokenKind kind = kSigns[static_cast<unsigned char>(here)];
  if (kind == TokenKind::other && (here == ' ' || here == '\n')) {
    gap |= here == ' ' ? unsigned{kSpaceBefore} : kSpaceBefore | kNewlineBefore;
  } else {
    if (kind == TokenKind::other) size = plain_size(at, kind);
    if (size == 0) return 0;
    push_plain(at, at + size, kind, gap | (is_wide(here) ? unsigned{kNonAscii} : 0U));
    gap = 0;
  }
  if (at + size < text.size() && text[at + size] == ' ') {
    gap |= kSpaceBefore;
    ++size;
  }
  return size;
}

inline void Scanner::push_word(std::size_t begin, std::size_t end, std::uint64_t capitals, unsigned gap) {
  push_plain(begin, end, TokenKind::word, capitals == 0 ? gap : gap | capital_flags(begin, end - begin, capitals));
}

inline void Scanner::push_plain(std::size_t begin, std::size_t end, TokenKind kind, unsigned flags) {
  const Span span{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
  tokens_.push_back({span, kind, static_cast<std::uint8_t>(flags)});
}

// The flags of the word at `begin`, the next one, by its capitals; looks whether it may be glued, too.
inline unsigned Scanner::capital_flags(std::size_t begin, std::size_t letters, std::uint64_t capitals) {
  const Span word{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + letters)};
  if (capitals != 1) return inner_capital_flags(word, capitals);
  if (may_be_glued(letters, true, false, false)) glued_.consider(text_, word);
  glued_.saw_capital(word);
  return kCapital;
}

// The same for a word with a capital behind its first letter.
unsigned Scanner::inner_capital_flags(Span word, std::uint64_t capitals) {
  const bool capital = (capitals & 1U) != 0;
  const bool all = capitals == low_bits(word.size());
  if (may_be_glued(word.size(), capital, true, all)) glued_.consider(text_, word);
  if (capital) glued_.saw_capital(word);
  return (capital ? unsigned{kCapital} : 0U) | (all ? unsigned{kUpper} : 0U);
}

// The end of the word at `begin`, `letters` long so far, that no space ends: "ini,", "ini.", "anak-anak". 0 if the
// general path must tell.
inline std::size_t Scanner::word_end(std::size_t begin, std::size_t letters, std::uint64_t capitals) const {
  const std::size_t end = begin + letters;
  if (end >= text_.size() || kEndsWord[static_cast<unsigned char>(text_[end])]) return end;
  if (text_[end] == '-' && capitals == 0) return repeated_end(end);
  if (is_wide(text_[end])) {
    return curly_mark_at(text_, end) && mark_at(end).family != MarkFamily::single_mark ? end : 0;
  }
  const char behind = byte(end + 1);
  const bool blank_or_mark = behind == ' ' || behind == '\n' || behind == '"' || behind == '\0';
  if (!blank_or_mark && !curly_mark_at(text_, end + 1)) return 0;
  if (text_[end] == '.') return stop_ends_word(begin, letters, capitals == low_bits(letters)) ? end : 0;
  return text_[end] == ':' ? end : 0;
}

// The end of a reduplication or the like in small letters whose hyphen stands at `hyphen`: anak-anak.
std::size_t Scanner::repeated_end(std::size_t hyphen) const {
  std::size_t end = hyphen + 1;
  while (is_ascii_lower(byte(end))) ++end;
  const bool ends = end >= text_.size() || kEndsWord[static_cast<unsigned char>(text_[end])];
  return ends && end > hyphen + 1 ? end : 0;
}

// Whether a full stop and a blank behind the word are no part of it: no abbreviation, no initial, no section's number.
bool Scanner::stop_ends_word(std::size_t begin, std::size_t letters, bool all_capitals) const {
  if (letters > kLongestAbbreviation) return true;
  return letters > 1 && !all_capitals && !lexicon_.may_be_short_form(text_, begin, letters + 1);
}

// The size of the number, full stop, hyphen or curly mark at `begin`, and its kind; 0 if the general path must tell.
inline std::size_t Scanner::plain_size(std::size_t begin, TokenKind& kind) const {
  const char here = text_[begin];
  if (is_digit(here)) {
    kind = TokenKind::number;
    const std::size_t end = plain_number_end(begin);
    return end == 0 ? 0 : end - begin;
  }
  kind = TokenKind::punctuation;
  const char behind = byte(begin + 1);
  if (here == '.') return behind != here ? 1 : 0;
  if (curly_mark_at(text_, begin)) {
    kind = TokenKind::quote;
    return mark_at(begin).size;
  }
  return here == '-' && behind != here && !is_digit(behind) && !is_wide(behind) ? 1 : 0;
}

// The end of the figure at `begin`, 2025 or 1.500,25 or 19:45, if nothing goes on with it; 0 if the general path must
// tell.
inline std::size_t Scanner::plain_number_end(std::size_t begin) const {
  std::size_t end = begin + 1;
  char next = byte(end);
  while (is_digit(next) || ((next == '.' || next == ',' || next == ':') && is_digit(byte(end + 1)))) next = byte(++end);
  if (kEndsNumber[static_cast<unsigned char>(next)]) return end;
  const char behind = byte(end + 1);
  return (next == ',' || next == '.') && !is_wide(behind) ? end : 0;
}

}  // namespace petik::detail
