// The tokens of a document, folded once for all who look words up.
//
//     const FoldedTokens words(doc);
//     words.lower(3) == "menteri", words.hash(3) == half_hash("menteri")
//
// A text has many tokens, so little is kept of each: where a word begins and ends in the text in small letters, its
// token says, and half of its hash is all that a WordTable looks at.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "petik/document/document.hpp"
#include "petik/lexicon/word_table.hpp"

namespace petik {

// The lower half of hash_word(word).
inline std::uint32_t half_hash(std::string_view word) { return static_cast<std::uint32_t>(hash_word(word)); }

// A copy shares the words with the original: the stages of one document hand them on.
class FoldedTokens {
 public:
  // `doc` and its tokens must outlive the object and stay as they are.
  explicit FoldedTokens(const Document& doc);

  std::size_t size() const { return size_; }

  std::string_view lower(std::size_t i) const {
    const Token& token = tokens_[i];
    if (token.has(kNonAscii) && !storage_->others.empty()) return lower_of_other(i);
    return {text_ + token.span.begin, token.span.size()};
  }

  // The lower half of hash_word(lower(i)), and all of it.
  std::uint32_t hash(std::size_t i) const { return hashes_[i]; }
  std::uint64_t whole_hash(std::size_t i) const { return hash_padded_word(lower(i)); }

 private:
  // A word that is shorter or longer when folded: "jum'at" of "Jum’at".
  struct Other {
    std::uint32_t token;
    Span span;  // in other_words
  };
  struct Storage {
    std::unique_ptr<char[]> text;
    std::unique_ptr<std::uint32_t[]> hashes;  // by token
    std::string other_words;
    std::vector<Other> others;  // by token
  };

  static std::shared_ptr<const Storage> fold_all(const Document& doc);
  std::string_view lower_of_other(std::size_t i) const;  // of a word that may be one

  std::shared_ptr<const Storage> storage_;
  const char* text_;  // of storage_
  const std::uint32_t* hashes_;
  const Token* tokens_;
  std::size_t size_;
};

}  // namespace petik
