// Who speaks: from the mention beside each cue to the person in the whole article.
//
//     "…," kata Menteri Rina Laksmi. … "…," katanya. … "…," ujar Rina.     three times Rina Laksmi
//
// `dia`, `ia`, `-nya` have no gender, so nearness and the chain of attributions decide (INDONESIAN.md, 3.6).
#pragma once

#include <vector>

#include "petik/document/quote.hpp"
#include "petik/quote/attribution.hpp"
#include "petik/quote/people.hpp"
#include "petik/quote/reading.hpp"

namespace petik {

// The speakers of `quotes` (ordered by the text), one each; empty where nobody can be named.
std::vector<std::optional<Speaker>> resolve_speakers(const Reading& read, const People& people,
                                                     const std::vector<Attribution>& quotes);

}  // namespace petik
