// The features of a token by what its name hangs on elsewhere: the noun that heads it, the full name that an acronym
// stands for, the quotation mark before it.
#pragma once

#include <cstdint>

#include "petik/entity/feature_hash.hpp"
#include "petik/entity/word_facts.hpp"

namespace petik {

inline constexpr std::uint32_t kEdgeWord = 0x51ED270BU;  // stands for the word that is beyond the sentence

// Appends the features of the links of the token `at`.
void read_links(const WordFacts& facts, TokenRange sentence, std::uint32_t at, FeatureList& out);

}  // namespace petik
