#include "petik/entity/folded_tokens.hpp"

#include <string>

#include "petik/lexicon/word_table.hpp"
#include "petik/text/fold.hpp"

namespace petik {
namespace {

// Writes the small letters of an ASCII word; false if it is none.
bool fold_ascii(std::string_view word, char* out) {
  unsigned char seen = 0;
  for (std::size_t i = 0; i < word.size(); ++i) {
    const char c = word[i];
    const bool capital = static_cast<unsigned char>(c - 'A') < 26;
    out[i] = static_cast<char>(c | (capital ? 0x20 : 0));
    seen |= static_cast<unsigned char>(c);
  }
  return seen < 0x80;
}

}  // namespace

FoldedTokens::FoldedTokens(const Document& doc) {
  std::vector<std::uint32_t> begins;
  begins.reserve(doc.tokens.size() + 1);
  storage_.reserve(doc.text.size() + doc.text.size() / 8);
  std::string buffer;
  for (const Token& token : doc.tokens) {
    const std::size_t begin = storage_.size();
    begins.push_back(static_cast<std::uint32_t>(begin));
    const std::string_view word = doc[token];
    storage_.resize(begin + word.size());
    if (fold_ascii(word, storage_.data() + begin)) continue;
    const std::string_view folded = fold(word, buffer);
    storage_.resize(begin);
    storage_.insert(storage_.end(), folded.begin(), folded.end());
  }
  begins.push_back(static_cast<std::uint32_t>(storage_.size()));
  const std::string_view all(storage_.data(), storage_.size());
  words_.resize(doc.tokens.size());
  for (std::size_t i = 0; i < words_.size(); ++i) {
    words_[i].lower = all.substr(begins[i], begins[i + 1] - begins[i]);
    words_[i].hash = hash_word(words_[i].lower);
  }
}

}  // namespace petik
