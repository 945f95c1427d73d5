// The model reads sentence by sentence; here the names of one article are made to agree with each other and with the
// rules of where a name begins and ends.
//
//     settle_names(doc, folded, names);    // "Aipda Wagiman" -> "Wagiman"
#pragma once

#include <vector>

#include "petik/entity/decode.hpp"
#include "petik/entity/folded_tokens.hpp"
#include "petik/lexicon/lexicon.hpp"

namespace petik {

// `names` are in order and do not overlap, before and after.
//
// - Ranks, honorifics, offices and degrees are no part of a person's name: Aipda | Wagiman, Habib | Umar,
//   Presiden | Ratih, Ratih Sari | S.E.
// - An acronym in brackets behind a name is a mention of its own: Komisi Yudisial | (KY).
// - Where a person's full name stands, a piece of it is no other name: "Ratih | Sari".
// - The initials of a suspect stay a person: "berinisial FP ... Ayah FP".
// - Keywords in lower case under an article are the names of the article.
void settle_names(const Document& doc, const FoldedTokens& folded, std::vector<LabelledSpan>& names);

}  // namespace petik
