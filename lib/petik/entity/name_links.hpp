// What binds the words of one name over small words and brackets: Kementerian Kelautan dan Perikanan (KKP) Republik
// Indonesia. The noun that heads it, the acronym that stands for it, the quotation marks round it.
#pragma once

#include <vector>

#include "petik/entity/word_facts.hpp"

namespace petik {

// Fills `head`, `expansion`, `expansion_place` and `mark` of the facts; the runs must be there.
// `name_like`: the tokens that are, in order.
std::vector<Expansion> link_names(const Document& doc, const FoldedTokens& folded,
                                  const std::vector<std::uint32_t>& name_like, std::vector<Fact>& facts);

}  // namespace petik
