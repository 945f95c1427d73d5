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

PatternText::PatternText(const Document& doc, const Lexicon& lexicon, const FoldedTokens& folded)
    : doc_(&doc), folded_(&folded), words_(folded.words(), &kNoWord), begins_(folded.words(), Start::none) {
  const PatternWords& known = lexicon.pattern_words();
  for (std::uint32_t number = 0; number < folded.words(); ++number) {
    const std::uint32_t hash = folded.word_hash(number);
    if (!known.may_begin_pattern(hash)) continue;
    const std::string_view lower = folded.lower(folded.first(number));
    const PatternWord* word = known.find(lower, hash);
    if (word == nullptr && lower == "%") word = &kPercent;  // % opens a directive in a data file
    if (word != nullptr) words_[number] = word;
    if (word != nullptr || is_part_of_day_before(lower)) begins_[number] = Start::here;
    if (lower == "$") begins_[number] = Start::before;
  }
}

void PatternText::view(TokenRange sentence) {
  begin_ = sentence.begin;
  end_ = sentence.end;
  starts_.clear();
  last_number_.at = kNone;
  const Token* const tokens = doc_->tokens.data();
  for (std::uint32_t i = sentence.begin; i < sentence.end; ++i) {
    const Start start = begins_[folded_->word(i)];
    if (start == Start::before && i > sentence.begin) add_start(i - 1);
    const bool figure = tokens[i].kind == TokenKind::number || tokens[i].has(kHasDigit);
    if (figure || start == Start::here || (start == Start::before && words_[folded_->word(i)] != &kNoWord))
      add_start(i);
  }
}

void PatternText::add_start(std::uint32_t i) {
  if (kind(i) == PatternClass::announcing || (!starts_.empty() && starts_.back() == i)) return;
  starts_.push_back(i);
}

}  // namespace petik
