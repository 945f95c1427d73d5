// The model's features of a token, as 32-bit hashes: no strings are made, none are kept.
//
// They come in groups. The features of a group depend on its key and nothing else, so that the sum of their weights may
// be kept for the next token with the same key: a repeated word costs a look-up (token_scores.hpp).
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "petik/entity/word_facts.hpp"

namespace petik {

enum class FeatureGroup : std::uint8_t {
  word,           // the word itself: its form, affixes, classes
  second_before,  // the word before the last
  before,
  after,
  second_after,
  shapes,    // of the five words round it
  usage,     // how the article uses the word; of name-like words only
  run_head,  // the first word of the run; of name-like words only
  run_end,
  rest,  // pairs of words, the run's frame, links: no key
};

inline constexpr std::array<FeatureGroup, 10> kFeatureGroups = {
    FeatureGroup::word,         FeatureGroup::second_before, FeatureGroup::before, FeatureGroup::after,
    FeatureGroup::second_after, FeatureGroup::shapes,        FeatureGroup::usage,  FeatureGroup::run_head,
    FeatureGroup::run_end,      FeatureGroup::rest};

// Only name-like words have these features.
constexpr bool is_of_names(FeatureGroup group) {
  return group == FeatureGroup::usage || group == FeatureGroup::run_head || group == FeatureGroup::run_end;
}

struct GroupKey {
  std::uint64_t first = 0;
  std::uint64_t second = 0;

  friend constexpr bool operator==(const GroupKey& a, const GroupKey& b) = default;
};

// Token `at` of a sentence. `pattern`: what the patterns say of each token of the document (0: nothing, else
// 1 + EntityType).
struct FeatureContext {
  const WordFacts& facts;
  const std::vector<std::uint8_t>& pattern;
  TokenRange sentence;
  std::uint32_t at = 0;
};

// By group. Never all zeros where the token has features of the group; not for FeatureGroup::rest.
using GroupKeys = std::array<GroupKey, kFeatureGroups.size()>;
GroupKeys group_keys(const FeatureContext& context);

// Appends the features of one group.
void read_group(const FeatureContext& context, FeatureGroup group, std::vector<std::uint32_t>& out);

// Appends the features of all groups.
void read_features(const FeatureContext& context, std::vector<std::uint32_t>& out);

}  // namespace petik
