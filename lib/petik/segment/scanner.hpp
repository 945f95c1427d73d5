// The scanner behind tokenize(): one pass over the bytes, a word run at a time. Internal to segment/.
//
// next() dispatches on the kind of the first character; the word scanner (scan_word.cpp) goes on over letters and
// digits and asks at every connector (- ' . , / : @ ...) whether the word goes on.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "petik/document/token.hpp"
#include "petik/lexicon/lexicon.hpp"
#include "petik/segment/glued.hpp"
#include "petik/text/chars.hpp"
#include "petik/text/letter_masks.hpp"

namespace petik::detail {

class Scanner {
 public:
  Scanner(std::string_view text, const Lexicon& lexicon) : text_(text), lexicon_(lexicon), glued_(lexicon) {}

  std::vector<Token> run();

  // The same without the masks of 64 bytes, a character at a time: what run() must agree with.
  std::vector<Token> run_slowly();

  struct Shape;  // what a word is made of: word_shape.hpp

 private:
  // scan_plain.cpp: words of ASCII letters, plain numbers, plain punctuation
  void plain_tokens();
  bool plain_block();
  std::size_t plain_word(std::size_t at, std::size_t size, std::uint64_t capitals, unsigned& gap);
  void push_word(std::size_t begin, std::size_t end, std::uint64_t capitals, unsigned gap);
  std::size_t plain_other(std::string_view text, std::size_t at, unsigned& gap);
  void push_plain(std::size_t begin, std::size_t end, TokenKind kind, unsigned flags);
  unsigned capital_flags(std::size_t begin, std::size_t letters, std::uint64_t capitals);
  unsigned inner_capital_flags(Span word, std::uint64_t capitals);
  std::size_t word_end(std::size_t begin, std::size_t letters, std::uint64_t capitals) const;
  std::size_t repeated_end(std::size_t hyphen) const;
  bool stop_ends_word(std::size_t begin, std::size_t letters, bool all_capitals) const;
  std::size_t plain_size(std::size_t begin, TokenKind& kind) const;
  std::size_t plain_number_end(std::size_t begin) const;

  // scanner.cpp
  void general();
  std::vector<Token> finish();
  void skip_gap();
  void next();
  // Ends the token at work before byte `end`; scanning goes on there.
  void emit(std::size_t end, TokenKind kind, unsigned more_flags = 0) {
    const Span span{static_cast<std::uint32_t>(begin_), static_cast<std::uint32_t>(end)};
    tokens_.push_back({span, kind, static_cast<std::uint8_t>(gap_flags_ | more_flags)});
    if (kind == TokenKind::word && (more_flags & kCapital) != 0) glued_.saw_capital(span);
    at_ = end;
    gap_flags_ = 0;
  }
  MarkGlyph mark_at(std::size_t at) const { return lexicon_.marks().at(text_, at); }
  CharKind kind(std::size_t at) const { return kind_at(text_, at); }
  char byte(std::size_t at) const { return at < text_.size() ? text_[at] : '\0'; }
  std::size_t after(std::size_t at) const;
  void character(TokenKind kind);
  unsigned wide_flag() const { return static_cast<unsigned char>(text_[begin_]) < 0x80 ? 0U : unsigned{kNonAscii}; }

  // scan_word.cpp
  void word();
  void letters_and_digits(Shape& shape);
  bool goes_on(Shape& shape);
  bool goes_on_apostrophe(std::size_t size, Shape& shape);
  bool goes_on_dash(Shape& shape);
  bool parts_pair(const Shape& shape) const;
  bool month_at(std::size_t at) const;
  bool document_number();
  bool goes_on_slash(Shape& shape);
  bool goes_on_in_number(Shape& shape);
  bool money_sign(const Shape& shape) const;
  void finish_word(const Shape& shape);

  // scan_dots.cpp: abbreviations, initials, hosts
  bool dotted(const Shape& shape);
  bool trailing_dot(const Shape& shape);
  bool known_abbreviation(std::string_view word) const;
  bool sentence_word_at(std::size_t at) const;
  bool is_initial(const Shape& shape) const;
  bool is_section_part(const Shape& shape) const;
  bool sentence_may_end() const;
  bool is_abbreviation(const Shape& shape) const;
  bool initials();
  bool host();

  // scan_link.cpp
  bool link();
  std::size_t link_end(std::size_t at) const;
  bool mail();
  bool hashtag_or_mention();

  // scan_marks.cpp
  void apostrophe_or_quote();
  bool entity();
  void dots();
  void dash();
  void plus_or_minus();
  void emoji();
  void unspaced();

  std::string_view text_;
  const Lexicon& lexicon_;
  std::vector<Token> tokens_;
  GluedWords glued_;
  std::size_t at_ = 0;     // the first byte that no token holds yet; while a word is scanned, its end so far
  std::size_t begin_ = 0;  // the first byte of the token at work
  LetterMasks masks_;      // of the fast path's block
  std::size_t block_ = 0;  // its first byte
  std::size_t block_end_ = 0;
  unsigned gap_flags_ = 0;  // kSpaceBefore, kNewlineBefore
};

}  // namespace petik::detail
