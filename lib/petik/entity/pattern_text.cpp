#include "petik/entity/pattern_text.hpp"

#include "petik/text/fold.hpp"

namespace petik {

PatternText::PatternText(const Document& doc, const Lexicon& lexicon) : doc_(&doc) {
  std::vector<std::uint32_t> begins;
  begins.reserve(doc.tokens.size() + 1);
  storage_.reserve(doc.text.size() + doc.text.size() / 8);
  std::string buffer;
  for (const Token& token : doc.tokens) {
    begins.push_back(static_cast<std::uint32_t>(storage_.size()));
    storage_ += fold(doc[token], buffer);
  }
  begins.push_back(static_cast<std::uint32_t>(storage_.size()));
  folded_.reserve(doc.tokens.size());
  words_.resize(doc.tokens.size());
  for (std::size_t i = 0; i < doc.tokens.size(); ++i) {
    folded_.push_back(std::string_view(storage_).substr(begins[i], begins[i + 1] - begins[i]));
    if (const PatternWord* word = lexicon.pattern_words().find(folded_.back()); word != nullptr) words_[i] = *word;
    if (folded_.back() == "%") words_[i].word_class = PatternClass::percent;  // opens a directive in a data file
  }
}

}  // namespace petik
