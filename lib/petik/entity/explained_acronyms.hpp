// Acronyms that the article itself explains in brackets, by the initials of what stands before them:
//
//     infeksi saluran pernapasan akut (ISPA)      words, no name: ISPA is none either
//     Ratih Sari Wirawan (RSW)                    a person: RSW is that person
//
// The model sees capitals and takes both for organisations.
#pragma once

#include <vector>

#include "petik/document/document.hpp"
#include "petik/entity/decode.hpp"
#include "petik/entity/word_facts.hpp"

namespace petik {

// Gives the acronyms the type of what they stand for wherever the article has them, and leaves out those of words.
// Programmes and products keep theirs. `names` are sorted and apart, and stay so.
void settle_explained_acronyms(const Document& doc, const WordFacts& facts, std::vector<LabelledSpan>& names);

}  // namespace petik
