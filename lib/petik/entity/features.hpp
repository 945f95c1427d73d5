// The model's features of a token, as 32-bit hashes: no strings are made, none are kept.
//
// Most are features of one word alone, as seen from a token beside it (its form, its classes). The others come in
// groups: what a group's features are made of is its key, so that the sum of their weights may be kept for the next
// token with the same key (token_scores.hpp). Keys hold all that they stand for: two that are equal have the same
// features, whatever the words.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "petik/entity/word_facts.hpp"

namespace petik {

// Where the word stands whose form is looked at, from two words before the token to two behind it.
enum class FormPlace : std::uint8_t { second_before, before, itself, after, second_after };

inline constexpr std::size_t kFormPlaces = 5;
constexpr std::int32_t offset_of(FormPlace place) { return static_cast<std::int32_t>(place) - 2; }

// What the features of a form are made of: hash, length, first and last four bytes, classes, shape.
struct FormKey {
  std::uint64_t hash_and_size = 0;
  std::uint64_t edges = 0;
  std::uint64_t kind = 0;  // never 0

  friend constexpr bool operator==(const FormKey& a, const FormKey& b) = default;
  constexpr std::uint64_t hash() const {
    return (hash_and_size ^ edges * 0xFF51AFD7ED558CCDU ^ kind * 0xC4CEB9FE1A85EC53U) * 0x9E3779B97F4A7C15U;
  }
};

FormKey form_key(const WordFacts& facts, std::uint32_t i);
FormKey edge_key();  // stands for what is beyond the sentence

// Appends the features that the word i gives to the token from which it stands at `place`.
void read_form(const WordFacts& facts, std::uint32_t i, FormPlace place, std::vector<std::uint32_t>& out);
void read_edge(FormPlace place, std::vector<std::uint32_t>& out);

enum class FeatureGroup : std::uint8_t {
  before,    // the kind of the word before, with the token's shape and classes
  after,     // the same of the word behind
  seconds,   // of the words two away
  shapes,    // of the five words round it
  usage,     // how the article uses the word; of name-like words only
  run_head,  // the first word of the run; of name-like words only
  run_end,   // the last
  phrases,   // of the gazetteer, that hold the word or one beside it
  rest,      // pairs of words, what stands round the run, links: no key
};

inline constexpr std::array<FeatureGroup, 8> kKeyedGroups = {
    FeatureGroup::before, FeatureGroup::after,    FeatureGroup::seconds, FeatureGroup::shapes,
    FeatureGroup::usage,  FeatureGroup::run_head, FeatureGroup::run_end, FeatureGroup::phrases};

// Only name-like words have these features.
constexpr bool is_of_names(FeatureGroup group) {
  return group == FeatureGroup::usage || group == FeatureGroup::run_head || group == FeatureGroup::run_end;
}

struct GroupKey {
  std::uint64_t first = 0;
  std::uint64_t second = 0;  // never 0 where the token has features of the group

  friend constexpr bool operator==(const GroupKey& a, const GroupKey& b) = default;
  constexpr std::uint64_t hash() const { return (first ^ second * 0xFF51AFD7ED558CCDU) * 0x9E3779B97F4A7C15U; }
};

// Token `at` of a sentence. `pattern`: what the patterns say of each token of the document (0: nothing, else
// 1 + EntityType).
struct FeatureContext {
  const WordFacts& facts;
  const std::vector<std::uint8_t>& pattern;
  TokenRange sentence;
  std::uint32_t at = 0;
};

// In the order of kKeyedGroups.
using GroupKeys = std::array<GroupKey, kKeyedGroups.size()>;
GroupKeys group_keys(const FeatureContext& context);

// Appends the features of one group.
void read_group(const FeatureContext& context, FeatureGroup group, std::vector<std::uint32_t>& out);

// Appends all features of the token.
void read_features(const FeatureContext& context, std::vector<std::uint32_t>& out);

}  // namespace petik
