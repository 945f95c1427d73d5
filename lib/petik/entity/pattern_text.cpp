#include "petik/entity/pattern_text.hpp"

namespace petik {

void PatternText::view(TokenRange sentence) {
  begin_ = sentence.begin;
  end_ = sentence.end;
  words_.assign(sentence.size(), {});
  const PatternWords& known = lexicon_->pattern_words();
  for (std::uint32_t i = begin_; i < end_; ++i) {
    const auto& [lower, hash] = (*folded_)[i];
    PatternWord& word = words_[i - begin_];
    if (const PatternWord* found = known.find(lower, hash); found != nullptr) word = *found;
    if (lower == "%") word.word_class = PatternClass::percent;  // opens a directive in a data file
  }
}

}  // namespace petik
