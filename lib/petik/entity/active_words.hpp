// Which words can be in a name at all: the model reads no others. Name-like words, and what joins them to one name:
// Kementerian Pendidikan dan Kebudayaan, PT Maju (Persero) Tbk, Piala Dunia 2026, selat Sunda.
//
//     mark_active(doc, folded, name_like, facts);
//     facts[i].active
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "petik/document/document.hpp"
#include "petik/entity/folded_tokens.hpp"
#include "petik/entity/word_facts.hpp"

namespace petik {

// `facts` of the document's tokens, with their classes, modes and name-like words; `name_like`: the tokens that are, in
// order. Each word is looked at a fixed
// number of times.
void mark_active(const Document& doc, const FoldedTokens& folded, std::span<const std::uint32_t> name_like,
                 std::vector<Fact>& facts);

}  // namespace petik
