// The model's features of a token, as 32-bit hashes: no strings are made, none are kept.
#pragma once

#include <cstdint>
#include <vector>

#include "petik/entity/word_facts.hpp"

namespace petik {

// Appends the features of token `i` within its sentence. `pattern`: what the patterns say of each token (0: nothing,
// else 1 + EntityType).
void read_features(const WordFacts& facts, const std::vector<std::uint8_t>& pattern, TokenRange sentence,
                   std::uint32_t i, std::vector<std::uint32_t>& out);

}  // namespace petik
