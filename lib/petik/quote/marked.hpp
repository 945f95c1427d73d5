// Words in quotation marks that nobody has said, with what they are.
//
//     Film "Ombak Laut" diputar besok.              title
//     Rifki "Shorty" Wijaya                          nickname
//     Langkah itu disebut "penghematan".             nickname, by the word before
//     Mereka hidup "bahagia" di sana.                scare
#pragma once

#include <vector>

#include "petik/document/quote.hpp"
#include "petik/quote/reading.hpp"

namespace petik {

// The outer pairs of marks outside of all quotes of the document, in the order of the text. A pair with a mark missing
// is left out.
std::vector<MarkedSpan> marked_spans(const Reading& read);

}  // namespace petik
