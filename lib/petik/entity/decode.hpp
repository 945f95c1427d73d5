// The best sequence of labels of a sentence (Viterbi), its structure enforced: E-PERSON only after B- or I-PERSON.
#pragma once

#include <cstdint>
#include <vector>

#include "petik/entity/model.hpp"
#include "petik/entity/word_facts.hpp"

namespace petik {

struct LabelledSpan {
  TokenRange tokens;
  EntityType type = EntityType::person;
};

// Appends the names of the sentences, in order. `pattern`: see read_features.
void decode_sentences(const Model& model, const WordFacts& facts, const std::vector<std::uint8_t>& pattern,
                      const std::vector<Sentence>& sentences, std::vector<LabelledSpan>& out);

}  // namespace petik
