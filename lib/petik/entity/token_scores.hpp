// The scores of all labels for tokens: the sums of the weights of their features. Sums over the
// features of one word, of the shapes round it and of how the article uses it are kept for the next token that has the
// same.
#pragma once

#include <span>

#include "petik/entity/features.hpp"
#include "petik/entity/model.hpp"

namespace petik {

struct SentenceToken {
  TokenRange sentence;
  std::uint32_t at = 0;
};

// Fills the first of `scores`, as many as there are tokens of the document; `pattern`: see FeatureContext. The same
// whatever was asked before. Memory: a megabyte a thread.
void score_tokens(const Model& model, const WordFacts& facts, const std::vector<std::uint8_t>& pattern,
                  std::span<const SentenceToken> tokens, std::span<Scores> scores);

}  // namespace petik
