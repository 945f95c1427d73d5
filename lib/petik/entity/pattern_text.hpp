// A sentence as the pattern readers see it: each token folded, with its pattern word.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "petik/document/document.hpp"
#include "petik/entity/folded_tokens.hpp"
#include "petik/lexicon/lexicon.hpp"

namespace petik {

// A number as it is read, see number.hpp.
struct Number {
  std::uint32_t end = 0;  // one past its last token
  std::string amount;     // decimal, "." before the fraction; empty for a vague one
  bool figures = false;   // written in figures
  bool scaled = false;    // with ribu, juta ...
};

class PatternText {
 public:
  // `folded`: the tokens of `doc`; both must outlive the text.
  PatternText(const Document& doc, const Lexicon& lexicon, const FoldedTokens& folded);

  std::uint32_t size() const { return static_cast<std::uint32_t>(folded_->size()); }  // of the whole text
  std::string_view text(std::uint32_t i) const { return (*doc_)[doc_->tokens[i]]; }
  std::string_view lower(std::uint32_t i) const { return i < end_ ? folded_->lower(i) : std::string_view(); }
  bool is(std::uint32_t i, std::string_view word) const { return lower(i) == word; }
  const Token& token(std::uint32_t i) const { return doc_->tokens[i]; }

  // Past the end of the sentence under view there is nothing.
  // Nor before its beginning.
  PatternClass kind(std::uint32_t i) const {
    return i - begin_ < end_ - begin_ ? word(i).word_class : PatternClass::none;
  }
  bool is_kind(std::uint32_t i, PatternClass kind_wanted) const { return kind(i) == kind_wanted; }
  const PatternWord& word(std::uint32_t i) const { return *words_[folded_->word(i)]; }
  // yang, di, itu ...: no word of contents.
  bool is_function_word(std::uint32_t i) const { return i < end_ && folded_->info(i).classes.has(WordClass::function); }
  bool figure(std::uint32_t i) const { return i < end_ && doc_->tokens[i].kind == TokenKind::number; }
  bool in(std::uint32_t i) const { return i < end_; }

  // The sentence under view.
  void view(TokenRange sentence);
  // The day that the article appeared; all parts 0 where it is not known.
  CalendarDate today() const { return doc_->date; }

  // Where in the sentence a match may begin, in order: at a number, at a word of the patterns but akan (which is read
  // on the way back only), and for 30cm, US$5, "dini hari" and tadi pagi.
  const std::vector<std::uint32_t>& starts() const { return starts_; }

  // The number that was read last, for the reader of numbers: those of amounts and dates ask for one after the other.
  struct LastNumber {
    std::uint32_t at = kNone;
    std::optional<Number> number;
  };
  LastNumber& last_number() const { return last_number_; }

  std::uint32_t begin() const { return begin_; }
  std::uint32_t end() const { return end_; }

 private:
  enum class Start : std::uint8_t { none, here, before };  // before: the token before it, US of US$
  void add_start(std::uint32_t i);

  const Document* doc_;
  const FoldedTokens* folded_;
  std::vector<const PatternWord*> words_;  // by number of the word
  std::vector<Start> begins_;              // by number of the word
  std::vector<std::uint32_t> starts_;      // of the sentence
  std::uint32_t begin_ = 0;
  std::uint32_t end_ = 0;
  mutable LastNumber last_number_;
};

}  // namespace petik
