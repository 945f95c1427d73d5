// The features of a token by what stands round it. With those of the word itself (word_features.hpp) they are all that
// the model reads.
#pragma once

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

// What the features of shapes are made of: they are few, so that the sum of their weights is kept by the key.
struct ShapesKey {
  std::uint64_t shapes = 0;  // never 0

  friend constexpr bool operator==(const ShapesKey& a, const ShapesKey& b) = default;
  constexpr std::uint64_t hash() const { return (shapes ^ shapes >> 29U) * 0x9E3779B97F4A7C15U; }
};

ShapesKey shapes_key(const FeatureContext& context);

// Appends the features of the shapes of the five words round it, of the patterns and of the kind of paragraph.
void read_shapes(const FeatureContext& context, FeatureList& out);

// Appends the others: neighbours, run, lists, links.
void read_context(const FeatureContext& context, FeatureList& out);

// Appends all features of the token, those of the word itself too.
void read_features(const FeatureContext& context, std::vector<std::uint32_t>& out);

}  // namespace petik
