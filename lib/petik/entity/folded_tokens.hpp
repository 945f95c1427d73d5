// The tokens of a document, folded once for all who look words up, with their hashes.
//
//     const FoldedTokens words(doc);
//     words[3].lower == "menteri", words[3].hash == hash_word("menteri")
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "petik/document/document.hpp"

namespace petik {

struct FoldedToken {
  std::string_view lower;
  std::uint64_t hash = 0;  // hash_word(lower)
};

// A copy shares the words with the original: the stages of one document hand them on.
class FoldedTokens {
 public:
  explicit FoldedTokens(const Document& doc);

  std::size_t size() const { return words_.size(); }
  const FoldedToken& operator[](std::size_t i) const { return words_[i]; }

 private:
  struct Storage {
    std::vector<char> bytes;
    std::vector<FoldedToken> words;
  };

  std::shared_ptr<const Storage> storage_;
  std::span<const FoldedToken> words_;  // of storage_
};

}  // namespace petik
