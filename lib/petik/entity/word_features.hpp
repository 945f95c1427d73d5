// The features of one word alone: its form, affixes, classes. They are many, and the same wherever the word stands, so
// that the sum of their weights is kept by their key (token_scores.hpp).
#pragma once

#include <cstdint>

#include "petik/entity/feature_hash.hpp"
#include "petik/entity/word_facts.hpp"

namespace petik {

// How a word is written, for features: in a sentence that is all capitals or all small letters the shape says only
// whether the word may be a name. Below 128.
inline std::uint32_t shape_for_model(const Fact& fact) {
  constexpr std::uint32_t kNoCase = 20;
  return fact.mode == CaseMode::normal ? fact.shape : kNoCase + static_cast<std::uint32_t>(fact.name_like);
}

// What the features of a word are made of: hash, length, first and last four bytes, classes, shape. Two keys that are
// equal have the same features, whatever the words.
struct WordKey {
  std::uint64_t hash_and_size = 0;
  std::uint64_t edges = 0;
  std::uint64_t kind = 0;  // never 0

  friend constexpr bool operator==(const WordKey& a, const WordKey& b) = default;
  constexpr std::uint64_t hash() const {
    return (hash_and_size ^ edges * 0xFF51AFD7ED558CCDU ^ kind * 0xC4CEB9FE1A85EC53U) * 0x9E3779B97F4A7C15U;
  }
};

WordKey word_key(const WordFacts& facts, std::uint32_t i);

// Appends the features of the word i.
void read_word(const WordFacts& facts, std::uint32_t i, FeatureList& out);

}  // namespace petik
