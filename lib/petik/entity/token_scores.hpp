// The scores of all labels for the tokens of a sentence: the sums of the weights of their features. Sums over the
// features of one word, of the shapes round it and of how the article uses it are kept for the next token that has the
// same.
#pragma once

#include <span>

#include "petik/entity/features.hpp"
#include "petik/entity/model.hpp"

namespace petik {

// A sentence of a document, as the features see it.
struct SentenceView {
  const WordFacts& facts;
  const std::vector<std::uint8_t>& pattern;  // see FeatureContext
  TokenRange tokens;
};

// Fills `scores`, as many as the range has tokens; the range lies in the sentence. The same whatever was asked before.
// Memory: a megabyte a thread.
void score_tokens(const Model& model, const SentenceView& sentence, TokenRange range, std::span<Scores> scores);

}  // namespace petik
