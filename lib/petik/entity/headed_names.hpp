// Organisations that begin with a word which always belongs to the name, where the model found only what follows:
//
//     SMP Negeri 3 |Wonosari|      timnas |Belgia|      Pemerintah |Kabupaten Wonosari|      PT Tirta |(Persero)|
//
// The words stand in phrase-words.tsv.
#pragma once

#include <vector>

#include "petik/document/document.hpp"
#include "petik/entity/decode.hpp"
#include "petik/entity/folded_tokens.hpp"
#include "petik/lexicon/lexicon.hpp"

namespace petik {

// Lets such names begin at their head, or end behind their form, as organisations. `names` are sorted and apart, and
// stay so.
void join_heads(const Document& doc, const FoldedTokens& folded, std::vector<LabelledSpan>& names);

}  // namespace petik
