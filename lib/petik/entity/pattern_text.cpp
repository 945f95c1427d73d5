#include "petik/entity/pattern_text.hpp"

namespace petik {
namespace {

constexpr PatternWord kNoWord;
constexpr PatternWord kPercent = {PatternClass::percent, 0, {}};

// "dini hari", tadi pagi, nanti malam.
bool is_part_of_day_before(std::string_view word) {
  if (word.size() == 4) return word == "dini" || word == "tadi";
  return word.size() == 5 && word == "nanti";
}

}  // namespace

void PatternText::view(TokenRange sentence) {
  begin_ = sentence.begin;
  end_ = sentence.end;
  words_.resize(sentence.size());
  starts_.clear();
  const PatternWords& known = lexicon_->pattern_words();
  const FoldedTokens& folded = *folded_;
  const Token* const tokens = doc_->tokens.data();
  const PatternWord** words = words_.data();
  for (std::uint32_t i = sentence.begin; i < sentence.end; ++i) {
    const std::string_view lower = folded.lower(i);
    const PatternWord* word = known.may_hold_padded(lower) ? known.find(lower, folded.hash(i)) : nullptr;
    if (word == nullptr) word = lower == "%" ? &kPercent : &kNoWord;  // % opens a directive in a data file
    *words++ = word;
    if (lower == "$" && i > sentence.begin) add_start(i - 1);
    const bool figure = tokens[i].kind == TokenKind::number || tokens[i].has(kHasDigit);
    if (figure || word != &kNoWord || is_part_of_day_before(lower)) add_start(i);
  }
}

void PatternText::add_start(std::uint32_t i) {
  if (kind(i) == PatternClass::announcing || (!starts_.empty() && starts_.back() == i)) return;
  starts_.push_back(i);
}

}  // namespace petik
