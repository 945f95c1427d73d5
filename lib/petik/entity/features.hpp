// The features of a token by what stands round it; the functions append them. With those of the word itself
// (word_features.hpp) they are all that the model reads.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "petik/entity/feature_hash.hpp"
#include "petik/entity/word_facts.hpp"

namespace petik {

// Token `at` of a sentence. `pattern`: what the patterns say of each token of the document (0: nothing, else
// 1 + EntityType).
struct FeatureContext {
  const WordFacts& facts;
  const std::vector<std::uint8_t>& pattern;
  TokenRange sentence;
  std::uint32_t at = 0;
};

// What some features of a token are made of, all of it: where it takes few values, the sum of the weights is kept by
// it.
struct FeatureKey {
  std::uint64_t value = 0;  // 0: no features

  friend constexpr bool operator==(const FeatureKey& a, const FeatureKey& b) = default;
  constexpr std::uint64_t hash() const { return (value ^ value >> 29U) * 0x9E3779B97F4A7C15U; }
};

// The shapes of the five words round it, the patterns, the kind of paragraph.
FeatureKey shapes_key(const FeatureContext& context);
void read_shapes(const FeatureContext& context, FeatureList& out);

// How the article uses the word, which is name-like.
FeatureKey usage_key(const Fact& fact);
void read_usage(const Fact& fact, FeatureList& out);

// What is known of a word near it, without the word itself.
inline constexpr std::array<std::int32_t, 4> kNeighbours = {-2, -1, 1, 2};  // tokens from it
using NeighbourKeys = std::array<FeatureKey, kNeighbours.size()>;
NeighbourKeys neighbour_keys(const FeatureContext& context);
void read_neighbour(const FeatureContext& context, std::int32_t offset, FeatureList& out);

// The others: the words near it, run, lists, links.
void read_context(const FeatureContext& context, FeatureList& out);

// All features of the token, those of the word itself too.
void read_features(const FeatureContext& context, std::vector<std::uint32_t>& out);

}  // namespace petik
