// The tokens of a document, folded once for all who look words up.
//
//     const FoldedTokens words(doc, lexicon);
//     words.lower(3) == "menteri", words.hash(3) == half_hash("menteri")
//     words.info(3).classes.has(WordClass::role)
//     words.word(3) == words.word(9)                      // "menteri" stands there, too
//
// A text has many tokens and far fewer words, so the number of its word is all that is kept of a token. The word,
// folded, and what is known of it are kept once.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "petik/document/document.hpp"
#include "petik/lexicon/lexicon.hpp"
#include "petik/lexicon/word_table.hpp"

namespace petik {

// The lower half of hash_word(word).
inline std::uint32_t half_hash(std::string_view word) { return static_cast<std::uint32_t>(hash_word(word)); }

// A copy shares the words with the original: the stages of one document hand them on.
class FoldedTokens {
 public:
  // The lexicon must outlive the object.
  FoldedTokens(const Document& doc, const Lexicon& lexicon);

  std::size_t size() const { return size_; }

  std::string_view lower(std::size_t i) const { return form(word_list_[words_[i]]); }

  // The lower half of hash_word(lower(i)), and all of it.
  std::uint32_t hash(std::size_t i) const { return word_list_[words_[i]].hash; }
  std::uint64_t whole_hash(std::size_t i) const { return hash_padded_word(lower(i)); }

  // The number of the folded word, the same for the same words; numbers begin at 0, in order of appearance.
  std::uint32_t word(std::size_t i) const { return words_[i]; }
  std::uint32_t words() const { return static_cast<std::uint32_t>(storage_->word_list.size()); }

  // Of a word by its number: the first token that is it; the lower half of its hash.
  std::uint32_t first(std::uint32_t word) const { return word_list_[word].first; }
  std::uint32_t word_hash(std::uint32_t word) const { return word_list_[word].hash; }

  const Lexicon& lexicon() const { return *lexicon_; }

  // What the lexicon knows of the word of token `i`, whatever kind of token it is; and of a word by its number.
  const WordInfo& info(std::size_t i) const { return word_info(words_[i]); }
  const WordInfo& word_info(std::uint32_t word) const { return lexicon_->numbered(word_list_[word].info); }

 private:
  struct Word {
    std::uint32_t hash;
    std::uint32_t first;
    std::uint32_t info;   // as the lexicon numbers it
    std::uint32_t begin;  // in the text of the storage
    std::uint32_t size;
  };
  struct Storage {
    std::string text;                        // the words, each once
    std::unique_ptr<std::uint32_t[]> words;  // by token
    std::vector<Word> word_list;             // by number
  };

  static void number_words(const Document& doc, Storage& storage);
  void look_up(std::vector<Word>& words) const;
  std::string_view form(const Word& word) const { return {text_ + word.begin, word.size}; }

  std::shared_ptr<const Storage> storage_;
  const char* text_ = nullptr;  // of storage_
  const std::uint32_t* words_ = nullptr;
  const Word* word_list_ = nullptr;
  std::size_t size_;
  const Lexicon* lexicon_;
};

}  // namespace petik
