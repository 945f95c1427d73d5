#include "petik/entity/pattern_text.hpp"

namespace petik {

void PatternText::view(TokenRange sentence) {
  begin_ = sentence.begin;
  end_ = sentence.end;
  words_.clear();
  for (std::uint32_t i = begin_; i < end_; ++i) {
    const auto& [lower, hash] = (*folded_)[i];
    const PatternWord* word = lexicon_->pattern_words().find(lower, hash);
    words_.push_back(word == nullptr ? PatternWord{} : *word);
    if (lower == "%") words_.back().word_class = PatternClass::percent;  // opens a directive in a data file
  }
}

}  // namespace petik
