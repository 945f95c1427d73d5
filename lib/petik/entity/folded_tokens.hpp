// The tokens of a document, folded once for all who look words up, with their hashes.
//
//     const FoldedTokens words(doc);
//     words[3].lower == "menteri", words[3].hash == hash_word("menteri")
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "petik/document/document.hpp"

namespace petik {

struct FoldedToken {
  std::string_view lower;
  std::uint64_t hash = 0;  // hash_word(lower)
};

// May be moved, the views stay good.
class FoldedTokens {
 public:
  explicit FoldedTokens(const Document& doc);
  FoldedTokens(FoldedTokens&&) = default;
  FoldedTokens(const FoldedTokens&) = delete;
  FoldedTokens& operator=(const FoldedTokens&) = delete;

  std::size_t size() const { return words_.size(); }
  const FoldedToken& operator[](std::size_t i) const { return words_[i]; }

 private:
  std::vector<char> storage_;  // no std::string: a short one would move with its bytes
  std::vector<FoldedToken> words_;
};

}  // namespace petik
