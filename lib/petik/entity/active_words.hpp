// Which words can be in a name at all: the model reads no others. Name-like words, and what joins them to one name:
// Kementerian Pendidikan dan Kebudayaan, PT Maju (Persero) Tbk, Piala Dunia 2026, selat Sunda.
//
//     mark_active(doc, folded, facts);
//     facts[i].active
#pragma once

#include <vector>

#include "petik/document/document.hpp"
#include "petik/entity/folded_tokens.hpp"
#include "petik/entity/word_facts.hpp"

namespace petik {

// `facts` of the document's tokens, with their classes, modes and name-like words. Each word is looked at a fixed
// number of times.
void mark_active(const Document& doc, const FoldedTokens& folded, std::vector<Fact>& facts);

}  // namespace petik
