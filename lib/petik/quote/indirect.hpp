// Indirect and mixed quotes: what is reported without marks of its own.
//
//     Laksmi mengatakan, pasokan cukup hingga Lebaran.      subject, verb, content
//     Menurut Laksmi, pasokan cukup.                        preposition
//     Pasokan, kata Laksmi, cukup.                          cue in the middle: content in two pieces
//     Dikatakan Laksmi, pasokan cukup.                      passive
//     Ia menyebut langkah itu "terlalu berani".             mixed
#pragma once

#include <vector>

#include "petik/quote/attribution.hpp"
#include "petik/quote/people.hpp"
#include "petik/quote/reading.hpp"

namespace petik {

// Indirect and mixed quotes in the order of the text. `direct` holds the direct quotes found before: their cues and
// contents are not read again.
std::vector<Attribution> indirect_quotes(const Reading& read, const People& people,
                                         const std::vector<Attribution>& direct);

}  // namespace petik
