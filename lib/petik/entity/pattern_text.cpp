#include "petik/entity/pattern_text.hpp"

namespace petik {

PatternText::PatternText(const Document& doc, const Lexicon& lexicon, const FoldedTokens& folded)
    : doc_(&doc), lexicon_(&lexicon), folded_(&folded), words_(doc.tokens.size()) {
  for (std::size_t i = 0; i < words_.size(); ++i) {
    const auto& [lower, hash] = folded[i];
    if (const PatternWord* word = lexicon.pattern_words().find(lower, hash); word != nullptr) words_[i] = *word;
    if (lower == "%") words_[i].word_class = PatternClass::percent;  // opens a directive in a data file
  }
}

}  // namespace petik
