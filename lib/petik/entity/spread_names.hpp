// Full names where the tagger saw but pieces of them.
//
//     spread_full_names(doc, folded, names);    // "Ratih Sari" once: "Ratih | Sari" elsewhere is that name, too
#pragma once

#include <vector>

#include "petik/document/document.hpp"
#include "petik/entity/decode.hpp"
#include "petik/entity/folded_tokens.hpp"

namespace petik {

inline constexpr std::uint32_t kLongestName = 12;  // words: a longer one is no name, and the cost stays linear

// Every place where a full name of the article stands, and nothing but pieces of it is tagged, becomes that name, of
// the type that the article mostly gives it. `names` are in order and do not overlap, before and after.
void spread_full_names(const Document& doc, const FoldedTokens& folded, std::vector<LabelledSpan>& names);

}  // namespace petik
